# Sets JAVA_HOME to a JDK 25 or newer, or says that there is none. Read by the scripts beside it.
is_new_enough() {
  [ -x "$1/bin/jpackage" ] && [ "$("$1/bin/javac" -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 25 ]
}
for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if is_new_enough "$jdk"; then
    JAVA_HOME=$jdk
    export JAVA_HOME
    return 0
  fi
done
echo "Please install a JDK 25, for example Eclipse Temurin 25 from adoptium.net, or set JAVA_HOME to one." >&2
exit 1
