/** The text, editable, with findings underlined and citations marked. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { ChangeSet, EditorState, StateEffect, StateField } from "@codemirror/state";
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
import type { Cited, Edit, Linted } from "./messages.ts";
import type { Words } from "./words.ts";

export interface EditorOptions {
  /** A shadow root: there, the style sheets of the editor need no exception from the page's policy. */
  readonly root: ShadowRoot;
  readonly words: () => Words;
  readonly onEdit: () => void;
}

export class Editor {
  readonly #view: EditorView;
  readonly #options: EditorOptions;
  #edits = ChangeSet.empty(0);
  #cited: readonly Cited[] = [];

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#view = new EditorView({ parent: options.root, root: options.root, state: this.#stateOf("") });
  }

  get text(): string {
    return this.#view.state.sliceDoc();
  }

  /** What has changed since the text was opened. */
  get edits(): Edit[] {
    const edits: Edit[] = [];
    this.#edits.iterChanges((start, end, _from, _to, text) => edits.push({ start, end, text: text.toString() }));
    return edits;
  }

  open(text: string): void {
    this.#edits = ChangeSet.empty(text.length);
    this.#cited = [];
    this.#view.setState(this.#stateOf(text));
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
        effects: mark.of(Decoration.set(cited.map(({ start, end }) => citation.range(start, end)))),
      },
    );
  }

  /** Puts the words of a finding into view. */
  goTo({ start, end }: Finding): void {
    this.#view.dispatch({
      selection: { anchor: start, head: end },
      effects: EditorView.scrollIntoView(start, { y: "center" }),
    });
    this.#view.focus();
  }

  apply(edits: readonly Edit[]): void {
    this.#view.dispatch({ changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })) });
  }

  #stateOf(doc: string): EditorState {
    const { words, onEdit } = this.#options;
    return EditorState.create({
      doc,
      extensions: [
        // offsets must be those of the file: carriage returns stay in the text
        EditorState.lineSeparator.of("\n"),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({ "aria-label": words().text, spellcheck: "false", dir: "auto" }),
        placeholder(words().drop),
        lineNumbers(),
        history(),
        lintGutter(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
        marks,
        hoverTooltip((_view, at) => this.#tooltip(at)),
        look,
        EditorView.updateListener.of(({ docChanged, changes }) => {
          if (!docChanged) return;
          this.#edits = this.#edits.compose(changes);
          onEdit();
        }),
      ],
    });
  }

  #diagnosticOf({ start, end, severity, message, rule, suggestion, fix }: Finding): Diagnostic {
    const right = fix ?? (suggestion === undefined ? undefined : { start, end, text: suggestion });
    return {
      from: start,
      to: end,
      severity: severity === "style" ? "info" : severity,
      source: rule,
      message,
      ...(right && {
        actions: [
          {
            name: this.#options.words().write.replace("…", `\u2068${right.text}\u2069`),
            apply: (view) => view.dispatch({ changes: { from: right.start, to: right.end, insert: right.text } }),
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

const mark = StateEffect.define<DecorationSet>();
const citation = Decoration.mark({ class: "citation" });
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { changes, effects }) =>
    effects.reduce((now, effect) => (effect.is(mark) ? effect.value : now), value.map(changes)),
  provide: (field) => EditorView.decorations.from(field),
});

function cardOf({ target, title, date, address }: Cited): HTMLElement {
  const card = document.createElement("div");
  card.className = "card";
  const name = document.createElement(address ? "a" : "b");
  name.textContent = target;
  if (name instanceof HTMLAnchorElement && address)
    Object.assign(name, { href: address, target: "_blank", rel: "noreferrer" });
  card.append(name);
  for (const fact of [title, date])
    if (fact) card.append(Object.assign(document.createElement("p"), { textContent: fact }));
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
  ".card": { maxWidth: "28rem", padding: "0.4rem 0.6rem" },
  ".card p": { margin: "0.2rem 0 0" },
});
