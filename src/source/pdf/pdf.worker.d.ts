/** The part of pdf.js that reads files. It talks in messages, whether it runs in a thread or, as here, beside its caller. */
declare module "pdfjs-dist/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: { initializeFromPort(port: import("./port.ts").Port): void };
}
