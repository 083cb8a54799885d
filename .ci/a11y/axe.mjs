// Run every rule of axe-core on HTML files, in each colour scheme and width, with all that folds open:
// node .ci/a11y/axe.mjs output/essay/essay.html … Exit code 0 without a violation, 1 with one.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const SCHEMES = ["light", "dark"];
const WIDTHS = [360, 1400];
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function violations(browser, file, colorScheme, width) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await page.addScriptTag({ path: AXE });
  const found = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  await page.close();
  return found.violations;
}

function told(violation) {
  const places = violation.nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.html.slice(0, 160)}\n`
    + `      ${node.any.concat(node.all, node.none).map((check) => check.message).join(" ; ")}`);
  const more = places.length > 5 ? [`    and ${places.length - 5} more`] : [];
  return [`  ${violation.id} (${places.length}): ${violation.help}`, ...places.slice(0, 5), ...more].join("\n");
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
let failed = 0;
for (const file of process.argv.slice(2)) {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const found = await violations(browser, file, scheme, width);
      failed += found.length;
      console.log([`axe: ${file}, ${scheme}, ${width} px: ${found.length} rules violated`, ...found.map(told)].join("\n"));
    }
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
