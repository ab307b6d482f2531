/* Stand-in for the part of mscms.dll that Wine lacks and without which Qt has no screen: no monitor has a colour profile.
   For trying under Wine alone; never packed. */
#define TOLD __declspec(dllexport)
typedef unsigned long Number;
enum { NOT_IMPLEMENTED = 0x80004005 };

TOLD void *WcsOpenColorProfileW(void *a, void *b, void *c, Number d, Number e, Number f, Number g) { return 0; }
TOLD void *WcsOpenColorProfileA(void *a, void *b, void *c, Number d, Number e, Number f, Number g) { return 0; }
TOLD void *WcsCreateIccProfile(void *profile, Number options) { return 0; }
TOLD void *OpenColorProfileW(void *profile, Number access, Number sharing, Number creation) { return 0; }
TOLD void *OpenColorProfileA(void *profile, Number access, Number sharing, Number creation) { return 0; }
TOLD int CloseColorProfile(void *profile) { return 1; }
TOLD int GetColorProfileFromHandle(void *profile, void *bytes, Number *size) { return 0; }
TOLD int WcsGetDefaultColorProfile(Number scope, void *device, Number kind, Number subkind, Number id, Number size, void *name) { return 0; }
TOLD int WcsGetDefaultColorProfileSize(Number scope, void *device, Number kind, Number subkind, Number id, Number *size) { return 0; }
TOLD int WcsGetUsePerUserProfiles(void *device, Number kind, int *answer) { return 0; }
TOLD long ColorProfileGetDisplayDefault(Number scope, Number a, Number b, Number c, Number d, Number e, void *f) { return NOT_IMPLEMENTED; }
TOLD long ColorProfileGetDisplayList(Number scope, Number a, Number b, Number c, void *d, void *e) { return NOT_IMPLEMENTED; }
TOLD long ColorProfileGetDisplayUserScope(Number a, Number b, Number c, Number *scope) { return NOT_IMPLEMENTED; }
