#!/usr/bin/env bash
# Rewrites a COPY of this repository from Camunda 7 to its fork Operaton: docs/decisions/001-embedded-engine.md.
# Usage: 001-to-operaton.sh FOLDER [VERSION]
set -euo pipefail
cd "${1:?folder of the copy}"
version=${2:-1.0.3}
[ ! -e .git ] || { echo "this rewrites the tree: give it a copy without .git" >&2; exit 1; }

# Coordinates. The groups first (the longer one too), then the artifacts.
sed -i \
  -e "s#<camunda.version>[^<]*#<camunda.version>$version#" \
  -e 's#org\.camunda\.bpm#org.operaton.bpm#g' \
  -e 's#camunda-bpm-spring-boot-starter#operaton-bpm-spring-boot-starter#g' \
  -e 's#camunda-bom#operaton-bom#g' \
  -e 's#camunda-engine-feel-scala#operaton-engine-feel-scala#g' \
  -e 's#camunda-bpm-junit5#operaton-bpm-junit5#g' \
  -e 's#camunda-bpm-assert#operaton-bpm-assert#g' \
  pom.xml

# Imports, the model's accessors, the one auto-configuration named, keys of settings. CAMUNDA_NS stays: the diagrams' own.
find src -name '*.java' -print0 | xargs -0 sed -i \
  -e 's#org\.camunda\.bpm#org.operaton.bpm#g' -e 's#"camunda\.bpm#"operaton.bpm#g' \
  -e 's#getCamunda#getOperaton#g' -e 's#CamundaBpmAutoConfiguration#OperatonBpmAutoConfiguration#g'
find src -name '*.yml' -print0 | xargs -0 sed -i \
  -e 's#^camunda\.bpm:#operaton.bpm:#' -e 's#org\.camunda: #org.operaton: #'

# The diagrams keep their camunda: namespace: the fork reads it.
echo "rewritten: $(grep -rl 'org\.operaton' src | wc -l) source files, pom.xml; diagrams untouched"
