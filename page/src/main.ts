/** The page: connects the user's actions with the worker and the editor. */

import type { Finding } from "../../src/types/finding.ts";
import { Client } from "./client.ts";
import { Editor, plainLines } from "./editor.ts";
import { $, button, refill } from "./elements.ts";
import { FindingList } from "./findings.ts";
import { resultOf } from "./items.ts";
import { type Kept, keep, kept } from "./kept.ts";
import type { Edit, Linted, Made, OwnTable, Product } from "./messages.ts";
import { Panel } from "./panel.ts";
import { phrases } from "./phrases.ts";
import { started } from "./start.ts";
import { pastedName, Texts } from "./texts.ts";
import { filled, type Language, languages, type Words, words } from "./words.ts";

let settings: Kept = kept();
const say = () => words[settings.language];
let shown: Linted = { findings: [], cited: [] };

const editor = new Editor({
  root: $("text").attachShadow({ mode: "open" }),
  words: say,
  phrases: () => phrases[settings.language],
  onEdit: edited,
  correct: (finding) => void correct(finding),
  name: pastedName,
});
const texts = new Texts(editor);
/** The text in which the findings are. */
let judged = texts.current;

const list = new FindingList({
  root: $("findings"),
  words: say,
  go: (finding) => editor.goTo(finding),
  correct: (finding) => void correct(finding),
  turnOff: (rule) => panel.choices.turnOff(rule),
});

/** Milliseconds without typing that count as a pause. */
const pause = 120;
let waiting: ReturnType<typeof setTimeout> | undefined;
let before = 0;

/** Lints a change that follows a pause at once, such as a pasted text; while typing, lints in the next pause. */
function edited(): void {
  clearTimeout(waiting);
  const now = performance.now();
  waiting = setTimeout(lint, now - before > pause ? 0 : pause);
  before = now;
}

// not awaited here: a file may be opened before the registry has come
let worker = started.catch((error) => {
  // a stored table that this version of the page cannot read
  complain(error);
  return Client.start([], []);
});

/** Calls the worker, once it has its registry. */
const ask: Client["call"] = async (method, ...args) => {
  const client = await worker;
  return client.call(method, ...args);
};

/** Restarts the worker with these tables, if they can be read. */
async function take(tables: readonly OwnTable[]): Promise<void> {
  const client = await attempt(() => Client.start(tables, texts.files));
  if (!client) return;
  (await worker).stop();
  worker = Promise.resolve(client);
  change({ tables });
  panel.show();
}

/** Lints the current text; an answer that comes too late is not shown. */
async function lint(): Promise<void> {
  const text = texts.current;
  const result = await ask("lint", text, settings).catch(complain);
  if (!result || text.path !== texts.shown || text.text !== texts.current.text) return;
  shown = result;
  judged = text;
  editor.show(result);
  tell();
}

function tell(): void {
  const { findings, cited } = shown;
  const { off } = panel.choices;
  $("status").textContent = [
    filled(say().count, cited.length, findings.length),
    ...(off > 0 ? [filled(say().turnedOff, off)] : []),
  ].join("; ");
  list.show(findings);
  const safe = findings.flatMap(({ fix }): Edit[] => (fix?.safe ? [fix] : []));
  const all = button(filled(say().fixAll, safe.length), () => editor.apply(apart(safe)));
  refill($("all"), ...(safe.length > 0 ? [all] : []));
}

/** Makes a fix, or what was probably meant in the words of the text. */
async function correct(finding: Finding): Promise<void> {
  const text = judged;
  const edit = finding.fix ?? (await attempt(() => ask("meant", text, finding, settings)));
  if (text !== judged) return;
  if (edit) return editor.apply([edit]);
  complain(filled(say().byHand, finding.suggestion ?? ""));
  editor.goTo(finding);
}

/** Drops edits that overlap; they are offered again the next time. */
const apart = (edits: readonly Edit[]): Edit[] =>
  edits.filter((edit, i) => edits.slice(0, i).every((other) => other.end <= edit.start));

/** Runs something that may fail, and shows the error. */
async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  $("problem").textContent = "";
  return work().catch(complain);
}

function complain(error: unknown): undefined {
  const message = error instanceof Error ? error.message : String(error);
  $("problem").textContent = [$("problem").textContent, message].filter(Boolean).join("\n");
}

async function open(files: Iterable<File>): Promise<void> {
  $("problem").textContent = "";
  $("status").textContent = say().reading;
  let first: string | undefined;
  for (const file of await panel.take([...files])) {
    const name = texts.nameOf(file) ?? (await read(file));
    first ??= name;
  }
  tell();
  if (first !== undefined) show(first);
}

/** Reads a file, and returns the name under which it is open; undefined if it cannot be read. */
async function read(file: File): Promise<string | undefined> {
  const name = texts.freeName(file.name);
  const result = await file
    .arrayBuffer()
    .then((bytes) => ask("open", name, bytes))
    .catch(complain);
  if (result) texts.add(name, { ...result, file });
  return result && name;
}

function show(name: string): void {
  texts.show(name);
  list.begin();
  offer();
  void lint();
}

function close(name: string): void {
  if (editor.isUnsaved(name) && !confirm(filled(say().unsaved, name))) return;
  texts.close(name);
  void ask("close", name);
  offer();
  void lint();
}

/** Handles pasted text; inside a text, the editor handles it. */
function paste(event: ClipboardEvent): void {
  const [target] = event.composedPath();
  const { files, text } = { files: event.clipboardData?.files, text: event.clipboardData?.getData("text/plain") };
  const isElsewhere = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isElsewhere || (editor.hasFocus && text && texts.current.text !== "")) return;
  if (text) texts.paste(plainLines(text));
  else if (files?.length) void open(files);
  else return;
  event.preventDefault();
  event.stopPropagation();
  offer();
  void lint();
}

/** Shows what can be made from the current text, and the tabs of all texts, in the language of the page. */
function offer(): void {
  const labels: Readonly<Record<Product, string>> = { ...say(), text: say().textFile };
  const { products } = texts.get(texts.shown);
  $("product").replaceChildren(...products.map((product) => new Option(labels[product], product)));
  const compare = button(say().compare, () => attempt(async () => save(await ask("compare", texts.all, settings))));
  const names = texts.names.length > 1 || texts.files.length > 0 ? texts.names : [];
  refill($("files"), ...names.map(tabOf), ...(names.length > 1 ? [compare] : []));
}

/** An open text: a button that shows it, and one that closes it. */
function tabOf(name: string): HTMLElement {
  const tab = button(name, () => show(name));
  tab.setAttribute("aria-pressed", String(name === texts.shown));
  const group = document.createElement("span");
  group.append(
    tab,
    button("×", () => close(name), filled(say().shut, name)),
  );
  return group;
}

async function download(product: Product): Promise<void> {
  const text = texts.current;
  const made = await attempt(() => ask("make", text, product, settings));
  if (!made) return;
  save(made);
  if (product !== "authorities" && product !== "report") editor.markSaved(text.path);
}

function save({ name, type, bytes, said }: Made): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
  $("problem").textContent = said.join("\n");
}

/** Draws what the open texts cite. */
async function draw(): Promise<void> {
  const graph = await attempt(() => ask("graph", texts.all, settings));
  if (!graph) return;
  const frame = $("drawing").querySelector("section") as HTMLElement;
  const drawing = new DOMParser().parseFromString(graph, "image/svg+xml").documentElement;
  // the files are not at these addresses
  for (const link of drawing.querySelectorAll("a:has(.read)")) link.replaceWith(...link.childNodes);
  for (const link of drawing.querySelectorAll("a")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noreferrer");
  }
  frame.replaceChildren(drawing);
  // makes it scrollable with keys
  frame.tabIndex = 0;
  $<HTMLDialogElement>("drawing").showModal();
}

function change(part: Partial<Kept>): void {
  settings = { ...settings, ...part };
  keep(settings);
  void lint();
}

/** Writes the words of the page in the current language. */
function speak(): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dir = settings.language === "ar" ? "rtl" : "ltr";
  const { title, open, skip, findings, search } = say();
  document.title = `wgtip: ${title}`;
  (document.querySelector("h1") as HTMLElement).textContent = title;
  (document.querySelector(".skip") as HTMLElement).textContent = skip;
  $("open").textContent = open;
  $("product").setAttribute("aria-label", say().download);
  $("query").setAttribute("aria-label", search);
  $("findings").setAttribute("aria-label", findings);
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const { word } = element.dataset as { word: keyof Words };
    element.textContent = say()[word];
  }
  panel.show();
  offer();
  tell();
}

function listen(): void {
  $("open").addEventListener("click", () => $("file").click());
  $("graph").addEventListener("click", () => void draw());
  $("add-tables").addEventListener("click", () => $("file").click());
  $<HTMLInputElement>("file").addEventListener("change", ({ target }) => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // so that the same file can be opened again
    input.value = "";
    void open(files);
  });
  document.addEventListener("paste", paste, true);
  addEventListener("beforeunload", (event) => {
    if (texts.names.some((name) => editor.isUnsaved(name))) event.preventDefault();
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener(
    "drop",
    (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void open(event.dataTransfer.files);
    },
    true,
  );
  $("download").addEventListener("click", () => void download($<HTMLSelectElement>("product").value as Product));
  const chosen = $<HTMLSelectElement>("language");
  chosen.replaceChildren(...Object.entries(languages).map(([code, name]) => new Option(name, code)));
  chosen.value = settings.language;
  chosen.addEventListener("change", () => {
    change({ language: chosen.value as Language });
    speak();
    editor.speak();
  });
  $("query").addEventListener("input", search);
  // the first search prepares the others
  $("search").addEventListener("toggle", search);
}

async function search(): Promise<void> {
  const { value: asked } = $<HTMLInputElement>("query");
  const found = await ask("search", asked, settings).catch(complain);
  if (asked !== $<HTMLInputElement>("query").value) return;
  $("results").replaceChildren(...(found ?? []).map((known) => resultOf(known, say())));
}

const panel = new Panel({
  words: say,
  settings: () => settings,
  change,
  ask,
  attempt,
  take,
  save: (name, text) => save({ name, type: "text/plain", bytes: new TextEncoder().encode(text), said: [] }),
});
listen();
speak();
void lint();
void ask("version").then((version) => {
  $("version").textContent = version;
});
