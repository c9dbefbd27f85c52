/** A PDF as read by pdf.js: pages with runs of text and with annotations. */
import "./newer.ts";
import { WorkerMessageHandler } from "pdfjs-dist/build/pdf.worker.mjs";
import { ReadProblem } from "../problem.ts";
import { Caller } from "./port.ts";

/** The version of pdf.js, which it checks, because its messages are internal and may change. */
const version = "5.6.205";

export interface PageSize {
  /** Left, bottom, right and top in PDF points. */
  readonly view: readonly [number, number, number, number];
}

/** A run of text in one font, in reading order. */
export interface TextItem {
  readonly str: string;
  readonly dir: "ltr" | "rtl" | "ttb";
  readonly transform: readonly [number, number, number, number, number, number];
  /** Width along the line, in points. */
  readonly width: number;
  readonly fontName: string;
}

export interface Annotation {
  /** `Link`, `Highlight`. */
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  /** The address of a link. */
  readonly url?: string;
  readonly titleObj?: { readonly str: string };
  readonly contentsObj?: { readonly str: string };
}

/** A highlight with a note; lengths in points. */
export interface Highlight {
  /** From 0. */
  readonly pageIndex: number;
  readonly color: readonly [number, number, number];
  readonly opacity: number;
  readonly rotation: number;
  readonly rect: readonly [number, number, number, number];
  /** For each box, its corners: upper left, upper right, lower left, lower right. */
  readonly quadPoints: readonly number[];
  readonly outlines: readonly (readonly number[])[];
  readonly user: string;
  readonly date: Date;
  readonly popup: { readonly contents: string; readonly rect: readonly number[] };
}

const highlightType = 9;

/** Only text is needed: no images, no system fonts, nothing from a network. */
const evaluatorOptions = {
  maxImageSize: 0,
  disableFontFace: true,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: 0,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
  iccUrl: null,
};

export class Pdf {
  readonly pages: number;
  /** Character tables for Chinese, Japanese or Korean that pages need and the file lacks: `UniGB-UCS2-H`. */
  readonly missing: readonly string[];
  readonly #caller: Caller;

  private constructor(caller: Caller, pages: number, missing: readonly string[]) {
    this.#caller = caller;
    this.pages = pages;
    this.missing = missing;
  }

  /** @throws ReadProblem if the bytes are not a readable PDF */
  static async open(path: string, bytes: Uint8Array): Promise<Pdf> {
    let caller: Caller | undefined;
    const missing: string[] = [];
    const pages = await new Promise<number>((resolve, reject) => {
      caller = new Caller("document", "document_worker", (action, data) => {
        if (action === "GetDoc") resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages);
        else if (action === "DocException" || action === "PasswordRequest") reject(data);
        else if (action === "FetchBinaryData") {
          // fonts and character tables that could be installed beside the program: there are none
          const { kind, filename } = data as { kind: string; filename: string };
          if (kind === "cMapUrl") missing.push(filename);
          throw new Error("there are no such data");
        }
      });
      WorkerMessageHandler.initializeFromPort(caller);
      // a slice of a Node Buffer is not a copy
      const data = new Uint8Array(bytes);
      caller.say("configure", { verbosity: 0 }, "worker");
      const document = {
        docId: "document",
        apiVersion: version,
        data,
        disableAutoFetch: true,
        evaluatorOptions,
      };
      caller.say("GetDocRequest", { ...document, docBaseUrl: null, enableXfa: false }, "worker");
      caller.say("Ready", null);
    }).catch((reason) => {
      throw new ReadProblem(path, whyNot(reason));
    });
    return new Pdf(caller as Caller, pages, missing);
  }

  /** The page numbers as printed, if the file has them: `iv`. */
  async labels(): Promise<readonly string[] | undefined> {
    return (await this.#caller.ask<readonly string[] | null>("GetPageLabels", null).catch(() => null)) ?? undefined;
  }

  /** @param index from 0 */
  page(index: number): Promise<PageSize> {
    return this.#caller.ask("GetPage", { pageIndex: index });
  }

  /** The text of a page that was requested before, in the order of the file. */
  async text(index: number): Promise<TextItem[]> {
    const items: TextItem[] = [];
    const which = { pageId: index, pageIndex: index, includeMarkedContent: false, disableNormalization: false };
    await this.#caller.stream<{ items: TextItem[] }>("GetTextContent", which, (chunk) => {
      for (const item of chunk.items) items.push(item);
    });
    return items;
  }

  annotations(index: number): Promise<readonly Annotation[]> {
    const forDisplay = 2;
    return this.#caller.ask("GetAnnotations", { pageIndex: index, intent: forDisplay });
  }

  /** The bytes of the file, followed by an update that adds the highlights. */
  withHighlights(highlights: readonly Highlight[]): Promise<Uint8Array> {
    const annotationStorage = new Map(
      highlights.map((each, i) => [`pdfjs_internal_editor_${i}`, { ...each, annotationType: highlightType }]),
    );
    const document = { isPureXfa: false, numPages: this.pages, filename: "" };
    return this.#caller.ask("SaveDocument", { ...document, annotationStorage });
  }

  /** Frees the memory of the file. */
  async close(): Promise<void> {
    await this.#caller.ask("Terminate", null).catch(() => undefined);
  }
}

function whyNot(reason: unknown): string {
  const { name = "", message = "" } = (reason ?? {}) as Partial<Error>;
  if (name === "PasswordException") return "is encrypted with a password; save it without one";
  if (name === "InvalidPDFException") return "is not a PDF, or is damaged or not complete; get the file again";
  return `could not be read (${message}); get the file again`;
}
