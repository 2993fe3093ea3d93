#!/usr/bin/env bash
# Makes the PDF and Word samples again from what lies here. Needs Debian's chromium, fonts-droid-fallback, fonts-liberation and python3.
set -euo pipefail
cd "$(dirname "$0")"
for source in *.html; do
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --disable-pdf-tagging --print-to-pdf="../${source%.html}.pdf" "file://$PWD/$source"
done
for folder in */; do
  (cd "$folder" && rm -f "../../${folder%/}.docx" && python3 -m zipfile -c "../../${folder%/}.docx" '[Content_Types].xml' _rels word)
done
