/* Stand-in for Windows' own bcryptprimitives.dll, which Wine 8 lacks and libraries written in Rust load: chance from the
   older interface of the same system. For trying under Wine alone; never packed. */
#define TOLD __declspec(dllexport)
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *bytes, unsigned long length);

TOLD int ProcessPrng(unsigned char *bytes, unsigned long long length) {
    return SystemFunction036(bytes, (unsigned long)length);
}
