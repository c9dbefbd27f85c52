import type { Severity } from "../../types/finding.ts";

/** Where a report for people is printed. */
export interface Terminal {
  /** The width of excerpts. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether messages are wrapped at that width; in a pipe, each stays on one line. */
  readonly wraps?: boolean;
  /** Whether words can be links. */
  readonly links?: boolean;
}

/** The text as a link (OSC 8), for terminals that support links; others would print the codes. */
export const linked = (text: string, address: string): string =>
  `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;

type Paint = (text: string) => string;

export interface Palette {
  readonly path: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

const asIs: Paint = (text) => text;
const colourless: Palette = { path: asIs, faint: asIs, severity: { error: asIs, warning: asIs, style: asIs } };

/** Loads chalk only if colour is on. */
export async function palette({ colour }: Terminal): Promise<Palette> {
  if (!colour) return colourless;
  const { Chalk } = await import("chalk");
  // Colour is already decided; chalk must not examine the process again.
  const chalk = new Chalk({ level: 1 });
  return {
    path: chalk.underline,
    faint: chalk.dim,
    severity: { error: chalk.red, warning: chalk.yellow, style: chalk.blue },
  };
}
