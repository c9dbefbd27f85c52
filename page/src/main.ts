/** The page: wires what a person does to the worker and the editor. */
import "./style.css";
import { createWorker, registryBytes } from "#surroundings";
import { Client } from "./client.ts";
import { Editor } from "./editor.ts";
import { drawingOf } from "./graph.ts";
import { itemOf, resultOf } from "./items.ts";
import { type Kept, keep, kept } from "./kept.ts";
import type { Edit, Linted, Made, Opened, Product } from "./messages.ts";
import { filled, type Language, languages, type Words, words } from "./words.ts";

const $ = <Found extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as Found;

const client = new Client(createWorker());
let settings: Kept = kept();
const say = () => words[settings.language];

/** The files opened, in their order, and the one that is shown; a pasted text has no file. */
const opened = new Map<string, Opened>();
const pasted = "text.md";
let path = pasted;
let shown: Linted = { findings: [], cited: [] };

const editor = new Editor({
  root: $("text").attachShadow({ mode: "open" }),
  words: say,
  onEdit: () => soon(lint),
});

let waiting: ReturnType<typeof setTimeout> | undefined;
function soon(work: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(work, 120);
}

// not awaited here: a file may be opened before the registry has come
const ready = registryBytes()
  .then((bytes) => client.call("start", bytes))
  .then(({ version }) => {
    $("version").textContent = version;
  });

/** Asks the worker, once it has its registry. */
const ask: Client["call"] = async (method, ...args) => {
  await ready;
  return client.call(method, ...args);
};

/** Lints the text as it is now; an answer that comes too late is not shown. */
async function lint(): Promise<void> {
  const { text } = editor;
  const result = await attempt(() => ask("lint", path, text, settings));
  if (!result || text !== editor.text) return;
  shown = result;
  editor.show(result);
  list();
}

function list(): void {
  const { findings, cited } = shown;
  $("status").textContent = filled(say().count, cited.length, findings.length);
  const items = findings.map((finding) =>
    itemOf(
      finding,
      say(),
      () => editor.goTo(finding),
      (edit) => editor.apply([edit]),
    ),
  );
  $("findings").replaceChildren(
    ...(items.length > 0 ? items : [Object.assign(document.createElement("li"), { textContent: say().none })]),
  );
  const safe = findings.flatMap(({ fix }): Edit[] => (fix?.safe ? [fix] : []));
  const all = button(filled(say().fixAll, safe.length), () => editor.apply(apart(safe)));
  $("all").replaceChildren(...(safe.length > 0 ? [all] : []));
}

/** Fixes that overlap wait for the next time. */
const apart = (edits: readonly Edit[]): Edit[] =>
  edits.filter((edit, i) => edits.slice(0, i).every((other) => other.end <= edit.start));

/** Runs something that may fail, and says why. */
async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    $("problem").textContent = "";
    return await work();
  } catch (error) {
    $("problem").textContent = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}

async function open(files: Iterable<File>): Promise<void> {
  $("status").textContent = say().reading;
  let first: string | undefined;
  for (const file of files) {
    const result = await attempt(async () => ask("open", file.name, await file.arrayBuffer()));
    if (!result) continue;
    opened.set(file.name, result);
    first ??= file.name;
  }
  $("status").textContent = "";
  if (first !== undefined) show(first);
}

function show(name: string): void {
  path = name;
  editor.open(opened.get(name)?.text ?? "");
  offer();
  void lint();
}

/** What can be made of the text that is shown, and the other files, in the language of the page. */
function offer(): void {
  const products: readonly Product[] = opened.get(path)?.products ?? ["text", "authorities", "report"];
  const labels: Readonly<Record<Product, string>> = { ...say(), text: say().textFile };
  const options = products.map((product) => new Option(labels[product], product));
  $<HTMLSelectElement>("download").replaceChildren(new Option(say().product, ""), ...options);
  const names = [...opened.keys()].map((one) => {
    const tab = button(one, () => show(one));
    tab.setAttribute("aria-pressed", String(one === path));
    return tab;
  });
  const compare = button(say().compare, () => attempt(async () => save(await ask("compare", [...opened.keys()]))));
  $("files").replaceChildren(...names, ...(opened.size > 1 ? [compare] : []));
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: label });
  made.addEventListener("click", onClick);
  return made;
}

async function download(product: Product): Promise<void> {
  const made = await attempt(() => ask("make", path, product, editor.text, editor.edits, settings));
  if (made) save(made);
}

function save({ name, type, bytes, said }: Made): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
  $("problem").textContent = said.join("\n");
}

/** Draws what the open files cite, or the pasted text. */
async function draw(): Promise<void> {
  const now = { path, text: editor.text };
  const others = [...opened].map(([name, { text }]) => (name === path ? now : { path: name, text }));
  const graph = await attempt(() => ask("graph", others.length > 0 ? others : [now], settings));
  if (!graph) return;
  const frame = $("drawing").querySelector("div") as HTMLElement;
  frame.replaceChildren(drawingOf(graph));
  // it scrolls, also by keys
  frame.tabIndex = 0;
  $<HTMLDialogElement>("drawing").showModal();
}

function change(part: Partial<Kept>): void {
  settings = { ...settings, ...part };
  keep(settings);
  void lint();
}

/** Writes the words of the page in its language. */
function speak(): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dir = settings.language === "ar" ? "rtl" : "ltr";
  const { title, open, skip, findings, search } = say();
  document.title = `wgtip: ${title}`;
  (document.querySelector("h1") as HTMLElement).textContent = title;
  (document.querySelector(".skip") as HTMLElement).textContent = skip;
  $("open").textContent = open;
  $("query").setAttribute("aria-label", search);
  $("findings").setAttribute("aria-label", findings);
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const { word } = element.dataset as { word: keyof Words };
    element.textContent = say()[word];
  }
}

function listen(): void {
  $("open").addEventListener("click", () => $("file").click());
  $("graph").addEventListener("click", () => void draw());
  $<HTMLInputElement>("file").addEventListener("change", ({ target }) =>
    open((target as HTMLInputElement).files ?? []),
  );
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
  $<HTMLSelectElement>("download").addEventListener("change", ({ target }) => {
    const select = target as HTMLSelectElement;
    if (select.value) void download(select.value as Product);
    select.value = "";
  });
  const chosen = $<HTMLSelectElement>("language");
  chosen.replaceChildren(...Object.entries(languages).map(([code, name]) => new Option(name, code)));
  chosen.value = settings.language;
  chosen.addEventListener("change", () => {
    change({ language: chosen.value as Language });
    speak();
    offer();
    list();
  });
  const style = $<HTMLInputElement>("style");
  style.checked = settings.style;
  style.addEventListener("change", () => change({ style: style.checked }));
  const facts = $<HTMLTextAreaElement>("facts");
  facts.value = settings.facts;
  facts.addEventListener("change", () => change({ facts: facts.value }));
  const query = $<HTMLInputElement>("query");
  query.addEventListener("input", async () => {
    const asked = query.value;
    const found = asked.trim() === "" ? [] : await attempt(() => ask("search", asked));
    if (asked === query.value) $("results").replaceChildren(...(found ?? []).map(resultOf));
  });
}

listen();
speak();
show(pasted);
