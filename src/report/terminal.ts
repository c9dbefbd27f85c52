import { Chalk, type ChalkInstance } from "chalk";
import type { Severity } from "../types.ts";

/** How wide an excerpt may be, in columns, and whether it may be coloured. */
export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

export interface Palette {
  readonly path: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

export function palette({ colour }: Terminal): Palette {
  const chalk: ChalkInstance = new Chalk({ level: colour ? 1 : 0 });
  return {
    path: chalk.underline,
    faint: chalk.dim,
    severity: { error: chalk.red, warning: chalk.yellow, style: chalk.blue },
  };
}
