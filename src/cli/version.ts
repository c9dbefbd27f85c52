import packageJson from "../../package.json" with { type: "json" };
import { openRegistry } from "../workspace/facts/registry-file.ts";

/** `wgtip 0.1.0 (registry 2026.02, sha256 …)`: everything a finding depends on. */
export function versionLine(): string {
  const { version, sha256 } = openRegistry();
  return `wgtip ${packageJson.version} (registry ${version}, sha256 ${sha256})`;
}
