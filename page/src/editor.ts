/** The text editor, with findings underlined and citations marked. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import {
  ChangeSet,
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  hoverTooltip,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import type { Finding } from "../../src/types/finding.ts";
import { rightOf } from "./items.ts";
import type { Cited, Edit, Linted } from "./messages.ts";
import type { Words } from "./words.ts";

export interface EditorOptions {
  /** In a shadow root, the editor's style sheets need no exception from the page's policy. */
  readonly root: ShadowRoot;
  readonly words: () => Words;
  /** CodeMirror's own words in the language of the page. */
  readonly phrases: () => Readonly<Record<string, string>>;
  readonly onEdit: () => void;
  /** Makes the change that a finding proposes. */
  readonly correct: (finding: Finding) => void;
  /** Names the first text, which is empty. */
  readonly name: string;
}

export class Editor {
  readonly #view: EditorView;
  readonly #options: EditorOptions;
  /** The states of texts shown before, including their undo history. */
  readonly #left = new Map<string, EditorState>();
  /** Each text as last opened or downloaded. */
  readonly #safe = new Map<string, Text>();
  #name: string;
  #cited: readonly Cited[] = [];

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#name = options.name;
    this.#view = new EditorView({ parent: options.root, root: options.root, state: this.#stateOf("") });
    this.markSaved(options.name);
  }

  get text(): string {
    return this.#view.state.sliceDoc();
  }

  get hasFocus(): boolean {
    return this.#view.hasFocus;
  }

  /** The current text with this name; undefined if it was never shown. */
  textOf(name: string): string | undefined {
    return this.#stateNamed(name)?.sliceDoc();
  }

  /** The changes since it was opened. */
  editsOf(name: string): Edit[] {
    const edits: Edit[] = [];
    this.#stateNamed(name)
      ?.field(written)
      .iterChanges((start, end, _from, _to, text) => edits.push({ start, end, text: text.toString() }));
    return edits;
  }

  /** Whether closing it would lose something: it differs both from what was opened and from what was downloaded. */
  isUnsaved(name: string): boolean {
    const doc = this.#stateNamed(name)?.doc;
    return doc !== undefined && this.#safe.get(name)?.eq(doc) === false;
  }

  markSaved(name: string): void {
    const doc = this.#stateNamed(name)?.doc;
    if (doc) this.#safe.set(name, doc);
  }

  #stateNamed(name: string): EditorState | undefined {
    return name === this.#name ? this.#view.state : this.#left.get(name);
  }

  /** Shows the text with this name, in its last state if it has one. */
  open(name: string, text: string): void {
    this.#left.set(this.#name, this.#view.state);
    const left = this.#left.get(name);
    this.#view.setState(left ?? this.#stateOf(text));
    this.#name = name;
    this.#cited = [];
    // a state that was left may be in another language of the page
    if (left) this.speak();
    else this.markSaved(name);
  }

  forget(name: string): void {
    if (name === this.#name) this.#name = "";
    this.#left.delete(name);
    this.#safe.delete(name);
  }

  /** Applies the current language of the page. */
  speak(): void {
    this.#view.dispatch({ effects: spoken.reconfigure(this.#spoken()) });
  }

  show({ findings, cited }: Linted): void {
    this.#cited = cited;
    const { state } = this.#view;
    this.#view.dispatch(
      setDiagnostics(
        state,
        findings.map((finding) => this.#diagnosticOf(finding)),
      ),
      {
        effects: judged.of(Decoration.set(cited.map(({ start, end }) => citation.range(start, end)))),
      },
    );
  }

  /** Scrolls to the words of a finding. */
  goTo({ start, end }: Finding): void {
    const since = this.#view.state.field(unjudged);
    const [anchor, head] = [since.mapPos(start), since.mapPos(end)];
    this.#view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
    this.#view.focus();
  }

  /** Applies edits of the text for which the findings were shown, except where it has changed since. */
  apply(edits: readonly Edit[]): void {
    const since = this.#view.state.field(unjudged);
    const alone = edits.filter(({ start, end }) => since.touchesRange(start, end) === false);
    this.#view.dispatch({
      changes: alone.map(({ start, end, text }) => ({
        from: since.mapPos(start, 1),
        to: since.mapPos(end, start < end ? -1 : 1),
        insert: text,
      })),
    });
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        // carriage returns stay in the text, so that offsets are those of the file
        EditorState.lineSeparator.of("\n"),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        spoken.of(this.#spoken()),
        lineNumbers(),
        history(),
        lintGutter(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
        marks,
        written,
        unjudged,
        EditorView.clipboardInputFilter.of(plainLines),
        hoverTooltip((_view, at) => this.#tooltip(at)),
        look,
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) this.#options.onEdit();
        }),
      ],
    });
  }

  #spoken(): Extension {
    const { text, drop } = this.#options.words();
    return [
      EditorState.phrases.of(this.#options.phrases()),
      EditorView.contentAttributes.of({ "aria-label": text, spellcheck: "false", dir: "auto" }),
      placeholder(drop),
    ];
  }

  #diagnosticOf(finding: Finding): Diagnostic {
    const { start, end, severity, message, rule } = finding;
    const right = rightOf(finding);
    return {
      from: start,
      to: end,
      severity: severity === "style" ? "info" : severity,
      source: rule,
      message,
      ...(right !== undefined && {
        actions: [
          {
            name: this.#options.words().write.replace("…", `\u2068${right}\u2069`),
            apply: () => this.#options.correct(finding),
          },
        ],
      }),
    };
  }

  #tooltip(at: number) {
    const one = this.#cited.find(({ start, end }) => start <= at && at < end);
    if (!one?.target) return null;
    return { pos: one.start, end: one.end, create: () => ({ dom: cardOf(one) }) };
  }
}

/** The words of the editor itself, seen or read aloud. */
const spoken = new Compartment();

/** The changes since the text was opened. */
const written = StateField.define<ChangeSet>({
  create: ({ doc }) => ChangeSet.empty(doc.length),
  update: (value, { docChanged, changes }) => (docChanged ? value.compose(changes) : value),
});

/** Replaces the findings; these are the citations of the current text. */
const judged = StateEffect.define<DecorationSet>();
/** The changes since then. */
const unjudged = StateField.define<ChangeSet>({
  create: ({ doc }) => ChangeSet.empty(doc.length),
  update: (value, { docChanged, changes, effects, newDoc }) =>
    effects.some((effect) => effect.is(judged))
      ? ChangeSet.empty(newDoc.length)
      : docChanged
        ? value.compose(changes)
        : value,
});

const citation = Decoration.mark({ class: "citation" });
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { changes, effects }) =>
    effects.reduce((now, effect) => (effect.is(judged) ? effect.value : now), value.map(changes)),
  provide: (field) => EditorView.decorations.from(field),
});

/** Text from the Windows clipboard has `\r\n`. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, "\n");

function cardOf({ target, title, date, address }: Cited): HTMLElement {
  const card = document.createElement("div");
  card.className = "card";
  const name = document.createElement(address ? "a" : "b");
  name.textContent = target;
  if (name instanceof HTMLAnchorElement && address)
    Object.assign(name, { href: address, target: "_blank", rel: "noreferrer" });
  card.append(name);
  for (const fact of [title, date])
    if (fact) card.append(Object.assign(document.createElement("p"), { textContent: fact, dir: "auto" }));
  return card;
}

const look = EditorView.theme({
  "&": { height: "100%", fontSize: "0.95rem" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.6" },
  ".cm-gutters": { background: "transparent", color: "var(--faint)", border: "0" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderColor: "var(--ink)" },
  ".cm-tooltip": { background: "var(--panel)", color: "var(--ink)", border: "1px solid var(--line)" },
  ".citation": { borderBottom: "1px solid var(--faint)" },
  ".cm-placeholder": { color: "var(--faint)" },
  ".card a": { color: "var(--link)" },
  ".card": { maxWidth: "28rem", padding: "0.4rem 0.6rem" },
  ".card p": { margin: "0.2rem 0 0" },
  "&.cm-editor .cm-panels": { background: "var(--panel)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panel.cm-search": { fontSize: "0.9rem", paddingInlineEnd: "1.5rem" },
  ".cm-panel.cm-search [name=close]": {
    color: "inherit",
    fontSize: "1.2rem",
    right: "auto",
    insetInlineEnd: "4px",
  },
  "&.cm-editor .cm-button, &.cm-editor .cm-textfield": {
    background: "var(--paper)",
    border: "1px solid var(--line)",
    borderRadius: "4px",
    color: "inherit",
  },
  // the usual underlines are pictures, which such colours leave out
  "@media (forced-colors: active)": { ".cm-lintRange": { textDecoration: "underline wavy" } },
});
