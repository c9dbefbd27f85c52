#!/usr/bin/env bash
# Gets the packed program of this version from its release, into $RUNNER_TEMP/wgtip. A commit that is no release is built.
set -euo pipefail

program=$RUNNER_TEMP/wgtip
mkdir -p "$program"
if curl --fail --silent --show-error --location --output "$program.tgz" "${PACKAGE:-$RELEASES/$REF/wgtip.tgz}"; then
  tar -xzf "$program.tgz" -C "$program" --strip-components=1
elif [[ $PACKAGE ]]; then
  exit 1
else
  echo "no release of ${REF:-this commit}: building it"
  cd "$GITHUB_ACTION_PATH"
  npm ci --no-audit --no-fund
  cp -R bin dist package.json "$program"
fi
