# What deploy/up and deploy/bench share. The caller sets launcher (the jar that it starts) and megabytes_needed.

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

jdk_of() { # prints the folder when it holds a JDK 17 or newer
  local version
  version="$("$1/bin/javac" -version 2>&1)" || return 1
  version="${version#javac }"
  [ "${version%%.*}" -ge 17 ] 2>/dev/null && echo "$1"
}

find_jdk() {
  local javac home
  javac="$(command -v javac || true)"
  for home in "${JAVA_HOME:-}" "${javac%/bin/javac}" "$(/usr/libexec/java_home -v 17+ 2>/dev/null || true)" "${JDK_FOLDER:-/usr/lib/jvm}"/*; do
    [ -n "$home" ] && jdk_of "$home" && return
  done
  fail "JDK 17 or newer is needed, and none was found in JAVA_HOME, PATH or /usr/lib/jvm." \
    "ต้องติดตั้ง JDK 17 ขึ้นไป  e.g. apt install openjdk-17-jdk, brew install openjdk@17, or https://adoptium.net"
}

check_disk() { # folder, command that puts the data elsewhere
  local free
  mkdir -p "$1" || fail "Cannot write to $1"
  free="$(df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }')"
  [ "$free" -ge "$megabytes_needed" ] || fail "Too little disk: $free MB are free for $1, $megabytes_needed MB are needed." \
    "พื้นที่ดิสก์ไม่พอ  Free some, or put the data elsewhere: $2"
}

is_built() { # compared with $launcher, which is of the last build
  local service
  for service in assessment measures reporting notification; do
    [ -e "$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  ls deploy/runtime/target/keycloak-*/optimised >/dev/null 2>&1 && [ -e "$launcher" ] &&
    [ -z "$(find pom.xml ./*/pom.xml ./*/src deploy/*/pom.xml deploy/*/src -newer "$launcher" -print -quit)" ]
}

build() { # log
  local log="$1"
  mkdir -p "$(dirname "$log")"
  echo "Building (the first time takes some minutes) / กำลังสร้างระบบ (ครั้งแรกใช้เวลาหลายนาที)"
  if ! ./mvnw -B -DskipTests package 2>&1 | tee "$log" | awk '
    /Downloaded from/ { files++; if (files % 25 == 0) { printf "\r  %d files downloaded", files; fflush(); line = 1 } }
    /\[INFO\] Building Prongsai/ { if (line) print ""; line = 0; sub(/^\[INFO\] Building /, ""); print "  " $0; fflush() }'; then
    grep -m 20 '\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
    fail "The build failed. All of its output: $log"
  fi
  # Maven leaves a jar alone that did not change.
  touch deploy/local/target/local.jar deploy/benchmark/target/benchmark.jar
}
