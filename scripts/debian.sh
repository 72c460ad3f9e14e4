# Sourced by scripts/setup and scripts/test_on_debian13: Debian's packages, from the mirror this machine already uses.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "installing Debian packages needs root or sudo: $*"; fi
}

# Quiet unless it fails.
apt_get() {
  local log status=0
  log=$(mktemp)
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq "$@" >"$log" 2>&1 || { status=$?; tail -n 20 "$log" >&2; }
  rm -f "$log"
  return "$status"
}

# The mirror of a suite's "main", in whichever of apt's two notations it is named.
debian_mirror() {
  apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
    awk -v suite="$1" '$2 == suite && $3 == "main" { print $1; exit }'
}
