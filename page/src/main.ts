/** The page: wires what a person does to the worker and the editor. */
import "./style.css";
import { Client } from "./client.ts";
import { Editor } from "./editor.ts";
import { $, button } from "./elements.ts";
import { drawingOf } from "./graph.ts";
import { itemOf, resultOf } from "./items.ts";
import { type Kept, keep, kept } from "./kept.ts";
import type { Edit, Linted, Made, Opened, OwnTable, Product, Text } from "./messages.ts";
import { Panel } from "./panel.ts";
import { filled, type Language, languages, type Words, words } from "./words.ts";

let settings: Kept = kept();
const say = () => words[settings.language];

/** The files opened, in their order, and the text that is shown; a pasted text has no file. */
const opened = new Map<string, Opened & { readonly file: File }>();
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
let worker = Client.start(settings.tables, []).catch((error) => {
  // a table that was kept, and that this version of the page does not read
  complain(error);
  return Client.start([], []);
});

/** Asks the worker, once it has its registry. */
const ask: Client["call"] = async (method, ...args) => {
  const client = await worker;
  return client.call(method, ...args);
};

/** Starts the worker again with these tables, if they can be read. */
async function take(tables: readonly OwnTable[]): Promise<void> {
  const client = await attempt(() =>
    Client.start(
      tables,
      [...opened.values()].map(({ file }) => file),
    ),
  );
  if (!client) return;
  (await worker).stop();
  worker = Promise.resolve(client);
  change({ tables });
  panel.show();
}

/** Lints the text as it is now; an answer that comes too late is not shown. */
async function lint(): Promise<void> {
  const { text } = editor;
  const result = await ask("lint", path, text, settings).catch(complain);
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
    const result = await file
      .arrayBuffer()
      .then((bytes) => ask("open", file.name, bytes))
      .catch(complain);
    if (!result) continue;
    opened.set(file.name, { ...result, file });
    editor.forget(file.name);
    first ??= file.name;
  }
  list();
  if (first !== undefined) show(first);
}

function show(name: string): void {
  path = name;
  editor.open(name, opened.get(name)?.text ?? "");
  offer();
  void lint();
}

function close(name: string): void {
  opened.delete(name);
  editor.forget(name);
  void ask("close", name);
  if (name === path) show([...opened.keys()].at(-1) ?? pasted);
  else offer();
}

/** All texts that are open, as they now are. */
function texts(): Text[] {
  const all = opened.has(pasted) ? [...opened.keys()] : [pasted, ...opened.keys()];
  const open = all.map((name) => ({ path: name, text: editor.textOf(name) ?? opened.get(name)?.text ?? "" }));
  return open.filter(({ path, text }) => path !== pasted || text.trim() !== "");
}

/** What can be made of the text that is shown, and the other texts, in the language of the page. */
function offer(): void {
  const products: readonly Product[] = opened.get(path)?.products ?? ["text", "authorities", "report"];
  const labels: Readonly<Record<Product, string>> = { ...say(), text: say().textFile };
  $("product").replaceChildren(...products.map((product) => new Option(labels[product], product)));
  const compare = button(say().compare, () => attempt(async () => save(await ask("compare", texts(), settings))));
  $("files").replaceChildren(
    ...(opened.size > 0 ? texts() : []).map(({ path }) => tabOf(path)),
    ...(opened.size > 1 ? [compare] : []),
  );
}

/** An open text: a button that shows it, and one that closes it. */
function tabOf(name: string): HTMLElement {
  const tab = button(opened.has(name) ? name : say().text, () => show(name));
  tab.setAttribute("aria-pressed", String(name === path));
  const group = document.createElement("span");
  group.append(tab);
  if (opened.has(name)) group.append(button("×", () => close(name), filled(say().shut, name)));
  return group;
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

/** Draws what the open texts cite. */
async function draw(): Promise<void> {
  const graph = await attempt(() => ask("graph", texts(), settings));
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
  $("product").setAttribute("aria-label", say().download);
  $("query").setAttribute("aria-label", search);
  $("findings").setAttribute("aria-label", findings);
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const { word } = element.dataset as { word: keyof Words };
    element.textContent = say()[word];
  }
  editor.speak();
  panel.show();
  offer();
  list();
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
  });
  const query = $<HTMLInputElement>("query");
  query.addEventListener("input", async () => {
    const asked = query.value;
    const found = asked.trim() === "" ? [] : await attempt(() => ask("search", asked, settings));
    if (asked === query.value) $("results").replaceChildren(...(found ?? []).map(resultOf));
  });
}

const panel = new Panel({ words: say, settings: () => settings, change, ask, attempt, take });
listen();
show(pasted);
speak();
void ask("version").then((version) => {
  $("version").textContent = version;
});
