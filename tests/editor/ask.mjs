// What an editor would show: `node ask.mjs SERVER ROOT QUESTIONS` prints JSON, what is told of files and the answers.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [server, root, asked] = process.argv.slice(2);
const { files, schemas, questions } = JSON.parse(asked);
const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
let buffer = Buffer.alloc(0), last = 0;
const waiting = new Map(), published = new Map(), heard = new Map();

const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
};
const ask = (method, params) => new Promise((done) => { waiting.set(++last, done); send({ id: last, method, params }); });
const settings = { yaml: { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

const take = (message) => {
  if (message.method && message.id !== undefined) {
    const result = message.method === "workspace/configuration" ? message.params.items.map(({ section }) => settings[section] ?? {}) : null;
    return send({ id: message.id, result });
  }
  if (message.method === "textDocument/publishDiagnostics") {
    published.set(message.params.uri, message.params.diagnostics);
    heard.get(message.params.uri)?.();
  }
  waiting.get(message.id)?.(message.result);
};
child.stdout.on("data", (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, end))[1]);
    if (buffer.length < end + 4 + length) return;
    const body = buffer.subarray(end + 4, end + 4 + length);
    buffer = buffer.subarray(end + 4 + length);
    take(JSON.parse(body));
  }
});

const open = (uri, text) => new Promise((done) => {
  heard.set(uri, done);
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
});

await ask("initialize", { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: { workspace: { configuration: true } }, workspaceFolders: [] });
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings } });
const told = {};
for (const file of files) {
  const uri = pathToFileURL(file).href;
  await open(uri, readFileSync(file, "utf8"));
  told[file] = published.get(uri).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}
const answers = [];
for (const { file, text, line, character, kind } of questions) {
  const uri = pathToFileURL(file).href;
  await open(uri, text);
  const result = await ask(`textDocument/${kind}`, { textDocument: { uri }, position: { line, character } });
  answers.push(kind === "hover" ? result?.contents?.value ?? "" : (result?.items ?? result ?? []).map(({ label }) => label));
}
console.log(JSON.stringify({ told, answers }));
child.kill();
