"""Where the bundled program begins: the same entry as that of the installed one."""

import sys

from rakor_desktop.app.main import main

sys.exit(main())
