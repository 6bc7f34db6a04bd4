/** The half of pdf.js that reads; the package types only the half that shows. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Answers the requests that come in at this end of a channel. */
    readonly initializeFromPort: (port: { postMessage(message: unknown, transfer: Transferable[]): void }) => void
  }
}
