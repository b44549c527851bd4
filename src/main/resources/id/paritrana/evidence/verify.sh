#!/usr/bin/env bash
# Proves this pack without the service: bash verify.sh [KEY.pem]. Give the key you have from the journal's keeper; the one in the
# pack only shows that the pack fits together. A pack of fewer decisions is a pack too: hold contents.txt against what you asked for.
set -euo pipefail; export LC_ALL=C; declare -A proven ruleset; status=0
key=$(realpath "${1:-$(dirname "$0")/checkpoint-key.pub.pem}"); cd "$(dirname "$0")"; work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fail() { echo "$1: FAILED / GAGAL"; status=1; }
# 1. The key signed the checkpoint, and with it the root of the tree over all entries of the journal.
head -n 5 checkpoint.txt > "$work/text"; sed -n 's/^— .* //p' checkpoint.txt | base64 -d | tail -c 64 > "$work/signature"
openssl pkeyutl -verify -rawin -pubin -inkey "$key" -in "$work/text" -sigfile "$work/signature"
root=$(sed -n 3p checkpoint.txt | base64 -d | od -An -v -tx1 | tr -d ' \n'); proven[$root]=1
# 2. Each line of a proof is a node of that tree, from the root down: if its hash is proven, so are its two halves (RFC 9162, 2.1).
sums() { i=0; while read -r l; do printf '%b' "$1${l// }" > "$work/$((i++))"; done < <(sed 's/[0-9a-f]\{2\}/\\x&/g'); seq 0 $((i - 1)) | (cd "$work" && xargs -r sha256sum) | cut -c 1-64; }
for ((level = 1; ; level++)); do
  mapfile -t nodes < <(sed -sn "${level}p" */*/proof.txt | sort -u); [ ${#nodes[@]} != 0 ] || break
  mapfile -t hash < <(printf '%s\n' "${nodes[@]}" | sums '\x01')
  for i in "${!nodes[@]}"; do [ "${proven[${hash[i]}]-}" ] || { fail "${nodes[i]}"; unset "nodes[i]"; }; done
  for n in "${nodes[@]}"; do proven[${n% *}]=1; proven[${n#* }]=1; done
done
# 3. Each entry is a leaf of it, and what stands beside an entry is in it, letter for letter. Reports are only a reading of decision.json.
of_ruleset() { files=("$1"/files/*); [ "$(grep -o '{"base64":' "$1/entry.json" | wc -l)" = ${#files[@]} ] || return 1; ruleset[$(grep -o '"ruleset":"sha256:[0-9a-f]*"' "$1/entry.json")]=1
  for f in "${files[@]}"; do grep -qFf <(printf '{"base64":"%s","name":"%s"}' "$(base64 -w 0 "$f")" "${f##*/}") "$1/entry.json" || return 1; done; }
of_decision() { d=$(< "$1/decision.json"); [[ $e == *',"body":{"decision":'"$d"',"dossier":'"$(< "$1/dossier.json")"[,}]*',"id":"'"${1#*/}"'","kind":"DECISION",'* ]] && for r in "${!ruleset[@]}"; do [[ $d == *"$r"* ]] && return; done; }
mapfile -t names < contents.txt; ls "${names[@]/%//entry.json}" > /dev/null && [ "$(sort contents.txt)" = "$(printf '%s\n' decisions/* rulesets/* | sort)" ] || { fail contents.txt; exit 1; }
[ "$(cat -- */*/*.json | tr -dc '\0\n' | wc -c)" = 0 ] || fail "*.json: NUL or line break"
mapfile -t hash < <(sha256sum "${names[@]/%//entry.json}" | cut -c 1-64); mapfile -t leaf < <(printf '%s\n' "${hash[@]}" | sums '\x00')
for i in "${!names[@]}"; do n=${names[i]}; e=$(< "$n/entry.json"); path=$root$(< "$n/proof.txt"); path=${path##*$'\n'}
  if [[ ${proven[${leaf[i]-none}]-} && $path == *"${leaf[i]}"* ]] && "of_${n%%s/*}" "$n"; then echo "$n: OK, sha256:${hash[i]}"; else fail "$n"; fi; done
[ $status = 0 ] && echo "${#names[@]} OK: terbukti / proven" || echo "TIDAK TERBUKTI / NOT PROVEN"; exit $status
