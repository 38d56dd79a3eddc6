# shellcheck shell=bash
# What run, test and ayni share: where things are, which JDK, and when to build. Sourced, never run.
# Written for bash 3.2 as well, which macOS still brings: no arrays that may be empty, no ${x,,}.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
jars="$root/standalone/target/ayni"
# touched at the start of the last build that succeeded: what is newer has not been built
built="$root/standalone/target/built"

die() {
    printf '%s\n' "$@" >&2
    exit 1
}

# jdk_version HOME: the feature version of the JDK there (25), or 0 when there is none. Reads a file: starting java costs more.
jdk_version() {
    local version=
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
    fi
    echo "${version:-0}"
}

# jdk_candidates: one home a line, the one that the user chose first.
jdk_candidates() {
    local javac home
    [ -z "${JAVA_HOME-}" ] || echo "$JAVA_HOME"
    if javac="$(command -v javac)"; then
        javac="$(readlink -f "$javac" 2>/dev/null || echo "$javac")"
        dirname "$(dirname "$javac")"
    fi
    for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        echo "$home"
    done
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v 25+ 2>/dev/null || true
    fi
}

# need_jdk: sets and exports JAVA_HOME to the first JDK that is new enough.
need_jdk() {
    local homes home
    homes="$(jdk_candidates)"
    while IFS= read -r home; do
        if [ "$(jdk_version "$home")" -ge 25 ]; then
            export JAVA_HOME="$home"
            return
        fi
    done <<<"$homes"
    die "Ayni needs a JDK 25 or newer and found none (looked at JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN, java_home)." \
        "Install one, for example Temurin 25 (package temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to it."
}

# up_to_date: true when the jars are there and nothing that they are made of is newer. A deleted file shows in its folder's time.
up_to_date() {
    [ -f "$built" ] && compgen -G "$jars/standalone-*.jar" >/dev/null || return 1
    [ -z "$(find "$root/pom.xml" "$root/.mvn" "$root"/*/pom.xml "$root"/*/src/main -newer "$built" -print -quit)" ]
}

# maven ARGS: Maven on the whole project; on success the jars count as built.
maven() {
    command -v mvn >/dev/null || die "Ayni is built with Maven 3.8.7 or newer: install it (package maven)."
    rm -f "$built"
    mkdir -p "$root/standalone/target"
    touch "$built.started"
    (cd "$root" && mvn -B -ntp "$@") || return
    mv "$built.started" "$built"
}

# build_if_needed: no Maven call when nothing changed. Speaks on standard error, for ./ayni export writes to standard output.
build_if_needed() {
    ! up_to_date || return 0
    mkdir -p "$root/target"
    (
        # two commands typed at once on a fresh clone build once (flock is missing on macOS: there they may collide)
        ! command -v flock >/dev/null || flock 9
        ! up_to_date || exit 0
        echo "Building Ayni (the first time fetches its libraries and takes some minutes) ..." >&2
        if ! maven package -pl standalone -am -Dmaven.test.skip=true >"$root/target/build.log" 2>&1; then
            grep -E '^\[(ERROR|WARNING)\]|^  ' "$root/target/build.log" | head -40 >&2 || tail -20 "$root/target/build.log" >&2
            die "The build failed; all it said is in target/build.log."
        fi
    ) 9>"$root/target/build.lock"
}

# run_java OPTIONS -cp CLASSPATH MAIN ARGS: becomes that program, so that signals and exit code are its own.
# The two options keep the JVM from printing warnings about what the SQLite driver and the web server do.
run_java() {
    exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "$@"
}
