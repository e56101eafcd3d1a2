#!/usr/bin/env bash
# Finds what the build needs (Emscripten, doctest, CMake, Ninja) and, with --tests, --engines, --pytorch, --coverage or
# --picture, what the tests, those in Firefox and WebKit, those against PyTorch, the measurement of coverage, or README's
# animated picture need besides, and installs what is missing: on Debian and Ubuntu by apt-get; elsewhere it says what to
# install. Does nothing twice.
set -euo pipefail

checkout=$(cd "$(dirname "$0")/.." && pwd)
missing=()
need() { # need PACKAGE COMMAND: the Debian package that brings a command
  command -v "$2" >/dev/null || missing+=("$1")
}

need emscripten emcc # an active emsdk or any other emcc on PATH, from 3.1.6 up
need cmake cmake
need ninja-build ninja
doctest=
for folder in /usr/include /usr/local/include /opt/homebrew/include; do
  [ -e "$folder/doctest/doctest.h" ] && doctest=$folder
done
[ -n "$doctest" ] || missing+=(doctest-dev)

# The libraries of clang's sanitizers and of libFuzzer.
need_clang() {
  need clang clang++
  [ "$(uname)" != Linux ] || has_clang_runtime || missing+=("$(clang_runtime_package)")
}
has_clang_runtime() {
  local folder
  command -v clang++ >/dev/null && folder=$(clang++ -print-resource-dir) && compgen -G "$folder/lib/*/*fuzzer*" >/dev/null
}
clang_runtime_package() { # is named after clang's version; before clang is there, Debian's name for the right one
  if command -v clang++ >/dev/null; then
    echo "libclang-rt-$(clang++ -dumpversion | cut -d. -f1)-dev"
  else
    echo libclang-rt-dev
  fi
}

need_browser() { # need_browser NAME PACKAGE VARIABLE
  advice=$(node "$checkout/tests/browser/engines/find-browser.js" "$1" 2>&1 >/dev/null) && return
  if [ -n "${!3:-}" ]; then
    echo "$advice" >&2
    exit 1
  fi
  browser=$2
  missing+=("$2")
}

if [ "${1:-}" = --tests ]; then
  need g++ c++
  need_clang
  need clang-format clang-format
  need clang-tidy run-clang-tidy
  need_browser chromium chromium-headless-shell CHROMIUM_PATH
  if [ "$(uname)" = Linux ]; then # the letters of the committed screenshots, which are compared here alone
    fonts=/usr/share/fonts/truetype
    [ -e "$fonts/dejavu/DejaVuSans.ttf" ] || missing+=(fonts-dejavu-core)
    [ -e "$fonts/dejavu/DejaVuMathTeXGyre.ttf" ] || missing+=(fonts-dejavu-extra)
    [ -e "$fonts/wqy/wqy-microhei.ttc" ] || missing+=(fonts-wqy-microhei)
  fi
fi

if [ "${1:-}" = --coverage ]; then
  need_clang
  if [ "$(uname)" = Darwin ]; then
    xcrun --find llvm-cov >/dev/null 2>&1 || missing+=(llvm)
  else
    need llvm llvm-cov
  fi
fi

if [ "${1:-}" = --picture ]; then
  need chromium chromium
  need webp img2webp
fi

if [ "${1:-}" = --engines ]; then
  need_browser firefox firefox-esr FIREFOX_PATH
  need webkit2gtk-driver WebKitWebDriver
  need xvfb Xvfb
fi

if [ "${1:-}" = --pytorch ] && ! advice=$(node "$checkout/tests/pytorch/find-python.js" 2>&1 >/dev/null); then
  if [ -n "${PYTHON:-}" ]; then
    echo "$advice" >&2
    exit 1
  fi
  missing+=(python3-torch python3-numpy)
fi

[ "${#missing[@]}" -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "Please install these first: ${missing[*]} (the names of the Debian packages); for Emscripten see emscripten.org." >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Please install these as root: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "Installing from Debian's packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
if [ -n "${browser:-}" ] && ! apt-cache show "$browser" >/dev/null 2>&1; then # Ubuntu has browsers as snaps alone
  echo "$advice" >&2
  exit 1
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
