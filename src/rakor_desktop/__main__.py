"""`python -m rakor_desktop` is the same program as `rakor-desktop`."""

import sys

from rakor_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
