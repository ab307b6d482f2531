/* Stand-in for Windows' own icuuc.dll, which Wine lacks and Qt loads: says of every converter that there is none.
   For trying under Wine alone; never packed. */
#define TOLD __declspec(dllexport)
enum { NOT_THERE = 4 };

TOLD void *ucnv_open(const char *name, int *error) { if (error) *error = NOT_THERE; return 0; }
TOLD void ucnv_close(void *converter) {}
TOLD void ucnv_reset(void *converter) {}
TOLD signed char ucnv_getMaxCharSize(void *converter) { return 4; }
TOLD const char *ucnv_getName(void *converter, int *error) { if (error) *error = NOT_THERE; return 0; }
TOLD const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { if (error) *error = NOT_THERE; return 0; }
TOLD const char *ucnv_getAvailableName(int index) { return 0; }
TOLD int ucnv_countAvailable(void) { return 0; }
TOLD void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
TOLD void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
TOLD void ucnv_getToUCallBack(void *converter, void **action, const void **context) { *action = 0; *context = 0; }
TOLD void ucnv_getFromUCallBack(void *converter, void **action, const void **context) { *action = 0; *context = 0; }
TOLD void ucnv_setToUCallBack(void *converter, void *to, const void *by, void **action, const void **context, int *error) { if (error) *error = NOT_THERE; }
TOLD void ucnv_setFromUCallBack(void *converter, void *to, const void *by, void **action, const void **context, int *error) { if (error) *error = NOT_THERE; }
TOLD void ucnv_cbToUWriteUChars(void *args, const void *source, int length, int offset, int *error) { if (error) *error = NOT_THERE; }
TOLD void ucnv_cbFromUWriteUChars(void *args, const void *source, int length, int offset, int *error) { if (error) *error = NOT_THERE; }
TOLD void ucnv_toUnicode(void *converter, void **to, const void *end, const char **from, const char *last, int *offsets, signed char flush, int *error) { if (error) *error = NOT_THERE; }
TOLD void ucnv_fromUnicode(void *converter, char **to, const char *end, const void **from, const void *last, int *offsets, signed char flush, int *error) { if (error) *error = NOT_THERE; }
TOLD int ucnv_toUCountPending(const void *converter, int *error) { if (error) *error = NOT_THERE; return 0; }
TOLD int ucnv_fromUCountPending(const void *converter, int *error) { if (error) *error = NOT_THERE; return 0; }
