#!/usr/bin/env bash
# Proves this pack without the service: bash verify.sh KEY.pem [FOLDER]. KEY.pem is the journal's checkpoint-key.pub.pem, and you
# have it from the journal's keeper, not from whoever gave you the pack. A forger may change this script as well: use one
# that you keep, or first run the two lines marked (*) by hand, which cover it too.
set -euo pipefail; export LC_ALL=C; unset CDPATH
usage() { echo "bash verify.sh KEY.pem [FOLDER]: $1" >&2; exit 2; }
no() { echo "$1: GAGAL / FAILED"; exit 1; }
[[ ":$PATH:" != *:[!/]* ]] || usage "PATH: jalur mutlak saja / absolute paths only"
[ $# = 1 ] || [ $# = 2 ] || usage "berikan kunci publik jurnal / give the journal's public key"
[ -f "$1" ] && [ "$(grep -c -e -BEGIN -- "$1")" = 1 ] || usage "bukan satu kunci / not one key"
key=$(realpath -- "$1"); pack=$(realpath -- "${2:-$(dirname -- "$0")}")
[[ $key != "$pack"/* ]] || usage "kunci dari paket sendiri tidak membuktikan apa pun / a key from the pack itself proves nothing"
work=$(mktemp -d); trap 's=$?; rm -rf -- "$work"; [ $s = 0 ] || echo "TIDAK TERBUKTI / NOT PROVEN"' EXIT
cd -- "$pack"; declare -A hash node ruleset; status=0
signed() { openssl pkeyutl -verify -rawin -pubin -inkey "$key" -in "$1" -sigfile "$2" > "$work/said" 2>&1; }
every() { [ "$(grep -acxE -e "$1" -- "$2")" = "$(wc -l < "$2")" ] || no "${2##*/}"; } # line of a file is like this

# 1. The key signed the list of all files. They are there and unaltered, and nothing else is.
[ -z "$(find . ! -type f ! -type d -o -type d -empty)" ] || no "bukan berkas / not a file"
signed contents.txt contents.sig || no contents.sig # (*) openssl pkeyutl -verify -rawin -pubin -inkey KEY.pem -in contents.txt -sigfile contents.sig
id='[A-Za-z0-9][A-Za-z0-9._-]*' kept='[^./\"[:cntrl:]][^/\"[:cntrl:]]*' # the end of a path
every "[0-9a-f]{64}  (verify\.sh|checkpoint\.txt|report\.(html|pdf)|(selections|steps)/$id/(entry\.json|proof\.txt)|rulesets/[0-9a-f]{12}/(entry\.json|proof\.txt|files/$kept)|\
decisions/$id/((entry|decision|dossier)\.json|proof\.txt|report\.html))" contents.txt
{ printf 'contents.%s\n' sig txt; cut -c 67- contents.txt; } | sort > "$work/listed"
find . -type f -print0 | tr '\n\0' '\1\n' | sed 's,^\./,,' | sort > "$work/found"
cmp -s "$work/listed" "$work/found" || { comm -3 "$work/listed" "$work/found" | cat -v; no "hilang atau ditambah / missing or added"; }
sha256sum --check --quiet contents.txt # (*)

# 2. The key signed the checkpoint, and with it the root of the tree over all entries of the journal.
mapfile -t note < checkpoint.txt
[[ ${#note[@]} = 7 && ${note[0]} =~ ^paritrana-journal/[0-9a-f]{16}$ && ${note[1]} =~ ^[1-9][0-9]*$ && ${note[2]} =~ ^[A-Za-z0-9+/]{43}=$ &&
  -z ${note[5]} && ${note[6]} =~ ^"— ${note[0]} "([A-Za-z0-9+/]{91}=)$ ]] || no checkpoint.txt
printf '%s\n' "${note[@]:0:5}" > "$work/text"; base64 -d <<< "${BASH_REMATCH[1]}" | tail -c 64 > "$work/signature"
signed "$work/text" "$work/signature" || no checkpoint.txt
root=$(base64 -d <<< "${note[2]}" | od -An -v -tx1 | tr -d ' \n')

# 3. A line of a proof is a node of that tree: the hashes of its halves. Its own hash is in the line above, the first line's is the
#    root, and the entry's leaf is in the last (RFC 9162, 2.1).
sums() (tr -d ' ' | sed "s/^/$1/" | tr -d '\n' | tr a-f A-F | basenc -d --base16 | split -a 5 -b "$2" - "$work/$1"
  cd "$work"; printf '%s\0' "$1"????? | xargs -0 sha256sum | cut -c 1-64)
mapfile -t folders < <(sed -nE 's,^.{66}([^/]+/[^/]+)/.*,\1,p' contents.txt | uniq); [ ${#folders[@]} != 0 ] || no contents.txt
while read -r h path; do hash[${path%/*}]=$h; done < <(grep '/entry\.json$' contents.txt)
for n in "${folders[@]}"; do echo "${hash[$n]}"; done | sums 00 33 > "$work/leaves"; mapfile -t leaf < "$work/leaves"
cat -- "${folders[@]/%//proof.txt}" > "$work/proof.txt"; every '[0-9a-f]{64} [0-9a-f]{64}' "$work/proof.txt"
sort -u "$work/proof.txt" > "$work/nodes"; sums 01 65 < "$work/nodes" > "$work/hashes"
while read -r h line; do node[$line]=$h; done < <(paste -d ' ' "$work/hashes" "$work/nodes")
leads() { local up=$root line; while read -r line; do [[ $up = *"${node[$line]}"* ]] || return 1; up=$line; done < "$n/proof.txt"; [[ $up = *"$1"* ]]; }

# 4. What lies beside an entry is its body without a gap, but for the engine's versions at its end. A decision's ruleset comes before it.
text() { text=; [ -f "$n/$1" ] && ! IFS= read -r -d '' text < "$n/$1"; }
holds() { text entry.json && [[ ${text:0:60} =~ ^'{"at":"'[0-9TZ:.-]+'","body":{' ]] || return 1
  local want=${BASH_REMATCH[0]}$1 end='"kind":"'$2'","previous":"sha256:'
  [[ ${text:0:${#want}} = "$want" && ${text:${#want}} =~ ^(',"engine":{'[^{}]*'}')?'},"id":"'([^\"]*)'",'"$end"[0-9a-f]{64}'","sequence":'[1-9][0-9]*'}'$ && ${BASH_REMATCH[2]} = "$3" ]]; }
rulesets() { local files= file
  while IFS= read -r file; do files+=",{\"base64\":\"$(base64 -w 0 "$n/files/$file")\",\"name\":\"$file\"}"; done < <(sed -n "s,^.\{66\}$n/files/,,p" contents.txt)
  text entry.json && [[ ${text:$((${#text} > 300 ? ${#text} - 300 : 0))} =~ '"id":"'(sha256:[0-9a-f]{64})'","kind":"RULESET"' ]] || return 1
  local id=${BASH_REMATCH[1]}; [ "${id:7:12}" = "${n#*/}" ] && holds "\"files\":[${files#,}],\"ruleset\":\"$id\"" RULESET "$id" && ruleset[$id]=1; }
decisions() { local decision dossier; text decision.json || return 1; decision=$text; text dossier.json || return 1; dossier=$text
  [[ $dossier = '{'* && $decision$dossier != *',"dossier":{'* && $dossier != *',"engine":{'* ]] || return 1 # so there is one way to cut
  [[ $decision =~ '"ruleset":"'(sha256:[0-9a-f]{64})'"' && ${ruleset[${BASH_REMATCH[1]}]-} ]] &&
    holds "\"decision\":$decision,\"dossier\":$dossier" DECISION "${n#*/}"; }
whole() { text entry.json && [[ ${text:0:60} =~ ^'{"at":"'[0-9TZ:.-]+'","body":{' &&
  ${text:$((${#text} > 600 ? ${#text} - 600 : 0))} =~ '},"id":"'([^\"]*)'","kind":"'$1'","previous":"sha256:'[0-9a-f]{64}'","sequence":'[1-9][0-9]*'}'$ && ${BASH_REMATCH[1]} = "${n#*/}" ]]; }
selections() { whole SELECTION; }; steps() { whole STEP; } # no file but the entry itself
for i in "${!folders[@]}"; do n=${folders[i]}
  if leads "${leaf[i]}" && "${n%%/*}"; then echo "$n: OK, sha256:${hash[$n]}"; else echo "$n: GAGAL / FAILED"; status=1; fi; done
[ $status = 0 ] || exit 1
echo "TERBUKTI / PROVEN: $(grep -c '/decision\.json$' contents.txt) putusan / decisions, $(grep -c ' selections/.*/entry\.json$' contents.txt || true) seleksi / selections, ${#ruleset[@]} ruleset, ${note[1]} entri / entries, ${note[0]}, ${note[4]}."
echo "Laporan (report.*) utuh sejak dibuat, namun hanya bacaan. / Reports (report.*) are as they were made, but only a reading: decision.json counts."
