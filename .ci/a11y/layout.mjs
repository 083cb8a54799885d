// Look for text that leaves its box or lies over another, at the widths of a phone, a tablet and a desk:
// node .ci/a11y/layout.mjs output/essay/essay.html … Exit code 0 without a fault, 1 with one.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const WIDTHS = [360, 768, 1400];
const SHOWN = 12;

// What follows runs in the page; a length is in CSS pixels, of the page rather than of the window.
function faults() {
  const NEAR = 1;
  const pencil = document.createElement("canvas").getContext("2d");
  const letters = new Map();

  // Where the tallest and deepest letters of a font stand, as parts of the height of its line.
  function ink(style) {
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (!letters.has(font)) {
      pencil.font = font;
      const size = pencil.measureText("dHg");
      const height = size.fontBoundingBoxAscent + size.fontBoundingBoxDescent;
      letters.set(font, {
        above: (size.fontBoundingBoxAscent - size.actualBoundingBoxAscent) / height,
        below: (size.fontBoundingBoxDescent - size.actualBoundingBoxDescent) / height,
      });
    }
    return letters.get(font);
  }

  const box = ({ left, right, top, bottom }) =>
    ({ left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY });
  const boxOf = (element) => box(element.getBoundingClientRect());
  const common = (one, other) => ({
    left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom),
  });
  const ancestors = (node) => {
    const found = [];
    for (let one = node.parentElement; one && one !== document.body; one = one.parentElement) found.push(one);
    return found;
  };
  const drawn = (element) => element instanceof SVGElement && element.localName !== "svg";

  function inside(text) {
    const holders = ancestors(text);
    const styles = new Map(holders.map((one) => [one, getComputedStyle(one)]));
    const is = (one, name) => styles.get(one)[name];
    const clips = holders.filter((one) => !drawn(one) && is(one, "overflowX") !== "visible" && is(one, "display") !== "inline");
    const painted = (one) => !drawn(one) && is(one, "display") !== "inline" && (is(one, "backgroundColor") !== "rgba(0, 0, 0, 0)"
      || (is(one, "borderLeftStyle") !== "none" && is(one, "borderRightStyle") !== "none"));
    return {
      block: drawn(holders[0]) ? holders[0] : holders.find((one) => !is(one, "display").startsWith("inline")),
      clips,
      scroller: clips.find((one) => ["auto", "scroll"].includes(is(one, "overflowX"))),
      painted: holders.find(painted),
      style: styles.get(holders[0]),
    };
  }

  // The rectangles of a text, a line each, cut to its letters; those of a standing text stay whole.
  function lines(text, style) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { above, below } = ink(style);
    return [...range.getClientRects()].filter((one) => one.width > 0.5 && one.height > 0.5).map((one) => {
      const line = box(one);
      if (style.writingMode !== "horizontal-tb" || text.parentElement.closest("[transform*=rotate]")) return line;
      return { ...line, top: line.top + above * one.height, bottom: line.bottom - below * one.height };
    });
  }

  function* texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const parent = text.parentElement;
      if (!text.data.trim() || parent.closest(".skip, .unseen, script, style, title, desc, metadata")) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const about = inside(text);
      for (const line of lines(text, about.style)) yield { text, line, ...about };
    }
  }

  const quoted = ({ text }) => `« ${text.data.trim().replace(/\s+/g, " ").slice(0, 50)} »`;
  const path = (element) => ancestors(element.firstChild ?? element).slice(0, 4).reverse()
    .map((one) => one.localName + [...one.classList].map((name) => `.${name}`).join("")).join(" > ");
  const place = (line) => `at ${Math.round(line.left)}, ${Math.round(line.top)}`;
  const out = ({ left, right }, of) => left < of.left - NEAR || right > of.right + NEAR;
  const over = ({ top, bottom }, of) => top < of.top - NEAR || bottom > of.bottom + NEAR;

  // What may stand over a ground: of a line within a box that scrolls on it, that box.
  const shown = ({ line, painted, scroller }) => (scroller && painted.contains(scroller) ? { ...line, ...sides(boxOf(scroller)) } : line);
  const sides = ({ left, right }) => ({ left, right });

  function* leaving(found) {
    const screen = { left: 0, right: document.documentElement.clientWidth };
    const told = new Set();
    for (const one of found) {
      const { line, clips, scroller, painted, block } = one;
      const clip = clips[0];
      const frame = clips.length ? boxOf(clips.at(-1)) : line;
      let fault;
      if (out(frame, screen)) fault = "runs out of the window";
      else if (!drawn(block) && out(line, boxOf(block))) fault = "runs out of its own block";
      else if (clip && clip !== scroller && (out(line, boxOf(clip)) || over(line, boxOf(clip)))) fault = `is cut by ${clip.localName}.${clip.classList}`;
      else if (painted && painted !== clip && (out(shown(one), boxOf(painted)) || over(line, boxOf(painted)))) fault = `runs out of the ground of ${painted.localName}.${painted.classList}`;
      if (!fault || told.has(one.text)) continue;
      told.add(one.text);
      yield `${quoted(one)} ${fault}, ${place(line)}: ${path(block)}`;
    }
  }

  // What is seen of a line; within one scrolling box, all of it counts.
  const seen = ({ line, clips }) => clips.reduce((part, clip) => common(part, boxOf(clip)), line);

  function* crossing(found) {
    const whole = found.map((one) => ({ ...one, seen: seen(one) })).sort((one, other) => one.line.top - other.line.top);
    const told = new Set();
    let open = [];
    for (const one of whole) {
      open = open.filter((other) => other.line.bottom > one.line.top);
      for (const other of open) {
        if (other.block === one.block) continue;
        const shared = other.scroller === one.scroller ? common(one.line, other.line) : common(one.seen, other.seen);
        if (shared.right - shared.left <= NEAR || shared.bottom - shared.top <= NEAR || told.has(one.text)) continue;
        told.add(one.text);
        yield `${quoted(other)} and ${quoted(one)} lie over one another, ${place(shared)}: ${path(one.block)}`;
      }
      open.push(one);
    }
  }

  const wide = document.scrollingElement.scrollWidth - innerWidth;
  const found = [...texts()];
  if (!found.length) return ["no text at all"];
  return [...(wide > 0 ? [`the page scrolls sideways by ${wide} px`] : []), ...leaving(found), ...crossing(found)];
}

async function looked(browser, file, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(() => {
    document.querySelectorAll("details").forEach((one) => (one.open = true));
    return document.fonts.ready.then(() => undefined);
  });
  const found = await page.evaluate(faults);
  await page.close();
  return found;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
let failed = 0;
for (const file of process.argv.slice(2)) {
  for (const width of WIDTHS) {
    const found = await looked(browser, file, width);
    failed += found.length;
    const more = found.length > SHOWN ? [`  and ${found.length - SHOWN} more`] : [];
    console.log([`layout: ${file}, ${width} px: ${found.length} faults`, ...found.slice(0, SHOWN).map((one) => `  ${one}`), ...more].join("\n"));
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
