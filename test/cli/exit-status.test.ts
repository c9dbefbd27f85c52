import { expect, test } from "vitest";
import { exitStatus } from "../../src/cli/exit-status.ts";
import { exceeds, type Threshold } from "../../src/settings/threshold.ts";

test.each<[errors: number, warnings: number, style: number, problems: number, threshold: Threshold, status: number]>([
  [0, 0, 0, 0, {}, 0],
  [1, 0, 0, 0, {}, 1],
  [0, 5, 5, 0, {}, 0],
  [0, 1, 0, 0, { strict: true }, 1],
  [0, 0, 1, 0, { strict: true }, 1],
  [0, 0, 0, 0, { strict: true }, 0],
  [0, 1, 0, 0, { maxWarnings: 0 }, 1],
  [0, 3, 0, 0, { maxWarnings: 3 }, 0],
  [0, 4, 0, 0, { maxWarnings: 3 }, 1],
  [0, 0, 9, 0, { maxWarnings: 0 }, 0],
  [0, 0, 0, 1, {}, 2],
  [7, 7, 0, 1, { strict: true }, 2],
])(
  "%i errors, %i warnings, %i of style, %i problems, %o: status %i",
  (errors, warnings, style, problems, threshold, status) => {
    expect(exitStatus(problems, exceeds({ errors, warnings, style }, threshold))).toBe(status);
  },
);
