import { acts } from "./acts.ts";
import { claims } from "./claims.ts";
import { documents } from "./document.ts";
import type { Kind } from "./edit.ts";
import { forms } from "./forms.ts";
import { sessions } from "./sessions.ts";

export const kinds: readonly Kind[] = [...acts, ...claims, ...sessions, ...documents, ...forms];
