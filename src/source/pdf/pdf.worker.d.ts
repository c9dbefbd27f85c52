/**
 * The part of pdf.js that reads files. It communicates by messages, whether it runs in a thread or, as here, in the
 * same one.
 */
declare module "pdfjs-dist/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: { initializeFromPort(port: import("./port.ts").Port): void };
}
