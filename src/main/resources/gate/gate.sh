#!/bin/sh
# gate: asks Slipway whether a release has been decided, and lets a pipeline go on only if it has.
# POSIX sh; needs curl only.
#
#   SLIPWAY_URL=https://slipway.example SLIPWAY_TOKEN=slp_... \
#     ./gate.sh --subject sha256:DIGEST --access OPEN_WEIGHTS
#
# Exit: 0 ALLOW, 1 DENY, 2 WAIT, 3 UNKNOWN or could not ask. Only 0 lets through.

set -u

usage() {
  cat >&2 <<'USAGE'
usage: gate.sh (--subject sha256:DIGEST | --model ID|NAME@VERSION) --access LEVEL
               [--scope SCOPE] [--environment NAME] [--on YYYY-MM-DD]
               [--wait 30m] [--format text|json|junit|github] [--out verdict.json]
SLIPWAY_URL names the installation; SLIPWAY_TOKEN holds a token of scope READ, or
SLIPWAY_TOKEN_FILE the file that holds it.
USAGE
  exit 3
}

fail() {
  printf 'gate: %s\n' "$1" >&2
  exit 3
}

subject='' model='' access='' scope='' environment='' on='' wait=0 format=text out=''

# 30s, 30m or 2h in seconds.
seconds() {
  number=${1%[smh]}
  case $number in '' | *[!0-9]*) usage ;; esac
  [ "${#number}" -le 6 ] || usage
  # A number that begins with 0 would be octal.
  while [ "${#number}" -gt 1 ] && [ "${number#0}" != "$number" ]; do number=${number#0}; done
  case $1 in
    *m) wait=$((number * 60)) ;;
    *h) wait=$((number * 3600)) ;;
    *) wait=$number ;;
  esac
}

while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || usage
  case $1 in
    --subject) subject=$2 ;;
    --model) model=$2 ;;
    --access) access=$2 ;;
    --scope) scope=$2 ;;
    --environment) environment=$2 ;;
    --on) on=$2 ;;
    --wait) seconds "$2" ;;
    --format) format=$2 ;;
    --out) out=$2 ;;
    *) usage ;;
  esac
  shift 2
done

case $format in
  text | github) accept=text/plain ;;
  json) accept=application/json ;;
  junit) accept=application/junit+xml ;;
  *) usage ;;
esac
[ -n "$access" ] || usage
[ -n "$subject$model" ] || usage
[ -z "$subject" ] || [ -z "$model" ] || usage
[ -n "${SLIPWAY_URL:-}" ] || fail 'SLIPWAY_URL is not set'
command -v curl >/dev/null 2>&1 || fail 'curl is needed'

token=${SLIPWAY_TOKEN:-}
if [ -z "$token" ] && [ -n "${SLIPWAY_TOKEN_FILE:-}" ]; then
  # The first line, whether or not it ends.
  IFS= read -r token <"$SLIPWAY_TOKEN_FILE" || [ -n "$token" ] || fail 'SLIPWAY_TOKEN_FILE cannot be read'
fi
case $token in
  '') fail 'neither SLIPWAY_TOKEN nor SLIPWAY_TOKEN_FILE is set' ;;
  *[!A-Za-z0-9_-]*) fail 'the token is not one' ;;
esac

cr=$(printf '\r')

# ask MEDIA_TYPE: sets verdict and body. The token goes to curl through its standard input.
ask() {
  set -- -s -S -i -G --max-time 60 -H "Accept: $1" --data-urlencode "access=$access"
  [ -z "$subject" ] || set -- "$@" --data-urlencode "subject=$subject"
  [ -z "$model" ] || set -- "$@" --data-urlencode "model=$model"
  [ -z "$scope" ] || set -- "$@" --data-urlencode "scope=$scope"
  [ -z "$environment" ] || set -- "$@" --data-urlencode "environment=$environment"
  [ -z "$on" ] || set -- "$@" --data-urlencode "on=$on"
  answer=$(printf 'header = "Authorization: Bearer %s"\n' "$token" \
    | curl -K - "$@" "${SLIPWAY_URL%/}/api/v1/gate") || return 1
  status='' verdict='' body='' part=head
  while IFS= read -r line; do
    if [ "$part" = body ] || { [ "$part" = between ] && [ "${line#HTTP/}" = "$line" ]; }; then
      part=body
      body="$body${body:+
}$line"
      continue
    fi
    line=${line%"$cr"}
    case $line in
      HTTP/*)
        # Another head follows where a proxy answered first.
        part=head verdict='' status=${line#* } status=${status%% *}
        ;;
      [Ss][Ll][Ii][Pp][Ww][Aa][Yy]-[Vv][Ee][Rr][Dd][Ii][Cc][Tt]:*)
        verdict=${line#*:} verdict=${verdict# }
        ;;
      '') part=between ;;
    esac
  done <<ANSWER
$answer
ANSWER
  [ "$status" = 200 ]
}

refused() {
  case ${status:-} in
    '') fail "could not ask $SLIPWAY_URL" ;;
    401 | 403) fail "the token was refused ($status)" ;;
    404 | 200) fail "there is no gate of this version at $SLIPWAY_URL" ;;
    *) fail "the question was refused ($status): $body" ;;
  esac
}

question() {
  status=''
  ask "$1" || refused
  case $verdict in ALLOW | DENY | WAIT | UNKNOWN) ;; *) refused ;; esac
}

question "$accept"
pause=15
while [ "$verdict" = WAIT ] && [ "$wait" -gt 0 ]; do
  [ "$pause" -le "$wait" ] || pause=$wait
  sleep "$pause"
  wait=$((wait - pause))
  question "$accept"
done
decided=$verdict shown=$body

if [ -n "$out" ]; then
  if [ -n "$subject" ]; then
    question application/vnd.in-toto+json
  else
    question application/json
  fi
  printf '%s\n' "$body" >"$out" || fail "could not write $out"
  # Somebody may have decided in between: both have to let through.
  [ "$decided" != ALLOW ] || decided=$verdict
fi

# Workflow commands of GitHub Actions end at a line break and read % as an escape.
github() {
  rest=$1 escaped=''
  while [ "${rest#*%}" != "$rest" ]; do
    escaped="$escaped${rest%%\%*}%25" rest=${rest#*%}
  done
  case $decided in
    ALLOW) level=notice ;;
    WAIT) level=warning ;;
    *) level=error ;;
  esac
  printf '::%s title=Slipway gate::%s\n' "$level" "$escaped$rest"
}

if [ "$format" = github ]; then github "$shown"; else printf '%s\n' "$shown"; fi

case $decided in
  ALLOW) exit 0 ;;
  DENY) exit 1 ;;
  WAIT) exit 2 ;;
  *) exit 3 ;;
esac
