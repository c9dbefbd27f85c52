#!/usr/bin/env bash
# Lints $PATHS, one per line, with the options $ARGS; writes the further reports that were asked for.
set -euo pipefail

paths=()
while IFS= read -r path; do
  if [[ $path ]]; then paths+=("$path"); fi
done <<<"$PATHS"
read -ra args <<<"$ARGS"
if [[ $SARIF == true ]]; then args+=(--output-file "sarif:$RUNNER_TEMP/wgtip.sarif"); fi
if [[ $COMMENT == true ]]; then args+=(--output-file "markdown:$RUNNER_TEMP/wgtip.md"); fi
node "$RUNNER_TEMP/wgtip/bin/wgtip.js" lint --format github "${args[@]}" -- "${paths[@]}"
