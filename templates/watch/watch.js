// The frame of a preview: each new page is loaded behind the one that is read, put at the same place, then shown.
"use strict";

const find = (id) => document.getElementById(id);
const KEPT = `stratege:${document.location.pathname}`;
let shown = null; // the frame of the page that is read
let coming = null; // the frame of the one that is loading
let page = ""; // what the last of them holds
let opened = null; // whether the panel is open, once the reader has chosen
let loaded = 0; // pages shown so far, for whoever measures

// Where the reader is: the last anchor above the top of the window, and how far above.
function place(view) {
  let anchor = null;
  for (const node of view.document.querySelectorAll("[id]")) {
    const { top, height } = node.getBoundingClientRect();
    if (height && top <= 1 && node.id !== "text") anchor = { id: node.id, top };
  }
  const open = [...view.document.querySelectorAll("details")].map((node) => node.open);
  return { anchor, x: view.scrollX, y: view.scrollY, open };
}

function restore(view, kept) {
  const details = view.document.querySelectorAll("details");
  if (details.length === kept.open.length) details.forEach((node, index) => { node.open = kept.open[index]; });
  const node = kept.anchor && view.document.getElementById(kept.anchor.id);
  const y = node ? view.scrollY + node.getBoundingClientRect().top - kept.anchor.top : kept.y;
  view.scrollTo({ left: kept.x, top: y, behavior: "instant" });
}

function remembered() {
  try { return JSON.parse(sessionStorage.getItem(KEPT)); } catch { return null; }
}

function load(name) {
  page = name;
  coming?.remove();
  const frame = coming = document.createElement("iframe");
  frame.className = "coming";
  frame.title = "Rapport";
  frame.setAttribute("sandbox", "allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox");
  frame.addEventListener("load", () => { if (frame === coming) show(frame); }, { once: true });
  frame.src = `/page?${encodeURIComponent(name)}`;
  find("pages").append(frame);
}

function show(frame) {
  const view = frame.contentWindow;
  const kept = shown ? place(shown.contentWindow) : remembered();
  if (kept) restore(view, kept);
  for (const link of view.document.querySelectorAll("a[href]")) {
    if (link.origin !== location.origin) { link.target = "_blank"; link.rel = "noopener noreferrer"; }
  }
  const read = !shown || document.activeElement === shown;
  frame.className = "";
  shown?.remove();
  shown = frame;
  coming = null;
  if (read) frame.focus();
  document.title = view.document.title;
  document.documentElement.dataset.loaded = String(loaded += 1);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function item(problem) {
  const made = element("li", problem.severity, "");
  const head = document.createElement("p");
  if (problem.place) head.append(element("code", "place", problem.place), " : ");
  head.append(element("span", "severity", `${problem.severity} ${problem.code}`), ` : ${problem.message}`);
  made.append(head);
  if (problem.extract.length) made.append(element("pre", "", problem.extract.join("\n")));
  if (problem.remedy) made.append(element("p", "remedy", `→ ${problem.remedy}`));
  return made;
}

function told(state) {
  const count = state.problems.length;
  const errors = state.problems.filter((problem) => problem.severity === "erreur").length;
  const open = count > 0 && (opened ?? errors > 0);
  find("problems").replaceChildren(...state.problems.map(item));
  find("kept").hidden = !state.failed || !state.page;
  find("panel").hidden = !open;
  find("toggle").hidden = count === 0;
  find("toggle").textContent = count > 1 ? `${count} diagnostics` : `${count} diagnostic`;
  find("toggle").setAttribute("aria-expanded", String(open));
  for (const id of ["panel", "toggle"]) find(id).classList.toggle("failed", errors > 0);
}

function status(state) {
  if (state.making) return state.page ? "Mise à jour…" : "Première mise en page…";
  if (state.failed) return "Une erreur arrête la mise à jour.";
  return state.makingPdf ? "Page à jour ; PDF en cours…" : "À jour.";
}

let last = null;

function receive(state) {
  const name = `${state.run}.${state.page}`;
  if (state.page && name !== page) load(name);
  if (last && last.failed && !state.failed && !state.making) opened = null;
  last = state;
  told(state);
  find("state").textContent = status(state);
  find("pdf").hidden = !state.pdf;
  find("pdf").textContent = state.makingPdf || state.failed ? "PDF (version précédente)" : "PDF";
}

find("toggle").addEventListener("click", () => {
  opened = find("panel").hidden;
  told(last);
});
window.addEventListener("pagehide", () => {
  if (shown) sessionStorage.setItem(KEPT, JSON.stringify(place(shown.contentWindow)));
});
const events = new EventSource("/events");
events.addEventListener("message", (event) => receive(JSON.parse(event.data)));
events.addEventListener("error", () => { find("state").textContent = "Stratège ne répond plus : relancez stratege watch."; });
