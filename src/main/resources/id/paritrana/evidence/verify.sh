#!/usr/bin/env bash
# Checks this pack with sha256sum and openssl alone. Usage: bash verify.sh [KEY.pem]
# Give the key you have from the journal's keeper; the one in the pack only shows that the pack fits together.
set -euo pipefail
key=$(realpath "${1:-$(dirname "$0")/checkpoint-key.pub.pem}")
cd "$(dirname "$0")"
bytes() { printf "$(sed 's/../\\x&/g' <<<"$1")"; }
sha() { sha256sum | cut -d' ' -f1; }

# 1. The key signed the checkpoint: how many entries there were and the root of their tree.
signed=$(mktemp -d)
trap 'rm -rf "$signed"' EXIT
head -n 5 checkpoint.txt > "$signed/text"
sed -n 's/^— .* //p' checkpoint.txt | base64 -d | tail -c 64 > "$signed/signature"
openssl pkeyutl -verify -rawin -pubin -inkey "$key" -in "$signed/text" -sigfile "$signed/signature"
size=$(sed -n 2p checkpoint.txt)
root=$(sed -n 3p checkpoint.txt | base64 -d | od -An -v -tx1 | tr -d ' \n')

# 2. Each entry is a leaf of that tree (RFC 9162, section 2.1.3.2). A proof is its sequence, then the hashes on its way to the root.
for name in decision ruleset; do
  hash=$(sha < $name-entry.json)
  node=$({ bytes 00; bytes "$hash"; } | sha)
  sequence=$(head -n 1 $name-proof.txt); at=$((sequence - 1)); last=$((size - 1))
  for sibling in $(tail -n +2 $name-proof.txt); do
    if ((at & 1 || at == last)); then
      node=$({ bytes 01; bytes "$sibling"; bytes "$node"; } | sha)
      while ((at && !(at & 1))); do at=$((at >> 1)); last=$((last >> 1)); done
    else
      node=$({ bytes 01; bytes "$node"; bytes "$sibling"; } | sha)
    fi
    at=$((at >> 1)); last=$((last >> 1))
  done
  [ "$node" = "$root" ] && [ "$last" = 0 ] || { echo "$name: NOT PROVEN / TIDAK TERBUKTI"; exit 1; }
  echo "$name: entry $sequence of $size, sha256:$hash, proven / terbukti"
done

# 3. What stands beside the entries is in them, letter for letter. The reports are only a reading of decision.json.
within() { grep -qF -f "$1" "$2" || { echo "$3: NOT PROVEN / TIDAK TERBUKTI"; exit 1; }; echo "$3: proven / terbukti"; }
within decision.json decision-entry.json decision.json
within dossier.json decision-entry.json dossier.json
grep -qF "\"ruleset\":\"$(sed 's/.*"id":"\(sha256:[0-9a-f]*\)".*/\1/' ruleset-entry.json)\"" decision.json
for file in ruleset/*; do within <(base64 -w 0 "$file") ruleset-entry.json "$file"; done
