import type { Registry } from "../../types/registry.ts";
import type { DocumentIdentity } from "../../types/source.ts";
import { actOf, windowOf } from "./acts.ts";
import { saidYear } from "./years.ts";

/**
 * Whether the date of a document contradicts its own symbol: S/RES/2536 (2020) of 7 November 2017. One of the two is
 * wrong, so the date proves nothing.
 */
export function isMisdated({ symbol, day }: DocumentIdentity, registry: Registry): boolean {
  if (symbol === undefined || day === undefined || day.length < 10) return false;
  const act = actOf({ target: symbol });
  const window = act && windowOf(act, registry);
  if (window) return day < window.from;
  const said = saidYear(symbol, registry);
  // Documents of a session may be issued in the year before it
  return said !== undefined && Number(day.slice(0, 4)) < said.year - 1;
}
