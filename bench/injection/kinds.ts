import { acts } from "./acts.ts";
import { claims } from "./claims.ts";
import type { Kind } from "./edit.ts";
import { forms } from "./forms.ts";

export const kinds: readonly Kind[] = [...acts, ...claims, ...forms];
