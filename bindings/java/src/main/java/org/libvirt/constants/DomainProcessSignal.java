// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Signals for processes in a guest; the numbers are this interface's own and are mapped to the guest's.
 */
public final class DomainProcessSignal {
    /** No signal: only check that the process is there. */
    public static final int NOP = 0;

    /** Hangup (SIGHUP). */
    public static final int HUP = 1;

    /** Interrupt from the keyboard (SIGINT). */
    public static final int INT = 2;

    /** Quit from the keyboard (SIGQUIT). */
    public static final int QUIT = 3;

    /** Illegal instruction (SIGILL). */
    public static final int ILL = 4;

    /** Trace trap (SIGTRAP). */
    public static final int TRAP = 5;

    /** Abort (SIGABRT). */
    public static final int ABRT = 6;

    /** Bus error (SIGBUS). */
    public static final int BUS = 7;

    /** Arithmetic error (SIGFPE). */
    public static final int FPE = 8;

    /** Kill, which no process can catch (SIGKILL). */
    public static final int KILL = 9;

    /** First one free for users (SIGUSR1). */
    public static final int USR1 = 10;

    /** Bad memory access (SIGSEGV). */
    public static final int SEGV = 11;

    /** Second one free for users (SIGUSR2). */
    public static final int USR2 = 12;

    /** Write to a pipe without reader (SIGPIPE). */
    public static final int PIPE = 13;

    /** Timer ran out (SIGALRM). */
    public static final int ALRM = 14;

    /** Polite request to end (SIGTERM). */
    public static final int TERM = 15;

    /** Coprocessor stack fault (SIGSTKFLT). */
    public static final int STKFLT = 16;

    /** A child changed state (SIGCHLD). */
    public static final int CHLD = 17;

    /** Go on after a stop (SIGCONT). */
    public static final int CONT = 18;

    /** Stop, which no process can catch (SIGSTOP). */
    public static final int STOP = 19;

    /** Stop from the keyboard (SIGTSTP). */
    public static final int TSTP = 20;

    /** A background process read its terminal (SIGTTIN). */
    public static final int TTIN = 21;

    /** A background process wrote to its terminal (SIGTTOU). */
    public static final int TTOU = 22;

    /** Urgent data on a socket (SIGURG). */
    public static final int URG = 23;

    /** CPU time limit passed (SIGXCPU). */
    public static final int XCPU = 24;

    /** File size limit passed (SIGXFSZ). */
    public static final int XFSZ = 25;

    /** Virtual timer ran out (SIGVTALRM). */
    public static final int VTALRM = 26;

    /** Profiling timer ran out (SIGPROF). */
    public static final int PROF = 27;

    /** The window changed its size (SIGWINCH). */
    public static final int WINCH = 28;

    /** Input or output is possible (SIGPOLL, SIGIO). */
    public static final int POLL = 29;

    /** Power is failing (SIGPWR). */
    public static final int PWR = 30;

    /** Bad system call (SIGSYS). */
    public static final int SYS = 31;

    /** Real-time signal 0 (SIGRTMIN). */
    public static final int RT0 = 32;

    /** Real-time signal 1 (SIGRTMIN+1). */
    public static final int RT1 = 33;

    /** Real-time signal 2 (SIGRTMIN+2). */
    public static final int RT2 = 34;

    /** Real-time signal 3 (SIGRTMIN+3). */
    public static final int RT3 = 35;

    /** Real-time signal 4 (SIGRTMIN+4). */
    public static final int RT4 = 36;

    /** Real-time signal 5 (SIGRTMIN+5). */
    public static final int RT5 = 37;

    /** Real-time signal 6 (SIGRTMIN+6). */
    public static final int RT6 = 38;

    /** Real-time signal 7 (SIGRTMIN+7). */
    public static final int RT7 = 39;

    /** Real-time signal 8 (SIGRTMIN+8). */
    public static final int RT8 = 40;

    /** Real-time signal 9 (SIGRTMIN+9). */
    public static final int RT9 = 41;

    /** Real-time signal 10 (SIGRTMIN+10). */
    public static final int RT10 = 42;

    /** Real-time signal 11 (SIGRTMIN+11). */
    public static final int RT11 = 43;

    /** Real-time signal 12 (SIGRTMIN+12). */
    public static final int RT12 = 44;

    /** Real-time signal 13 (SIGRTMIN+13). */
    public static final int RT13 = 45;

    /** Real-time signal 14 (SIGRTMIN+14). */
    public static final int RT14 = 46;

    /** Real-time signal 15 (SIGRTMIN+15). */
    public static final int RT15 = 47;

    /** Real-time signal 16 (SIGRTMIN+16). */
    public static final int RT16 = 48;

    /** Real-time signal 17 (SIGRTMIN+17). */
    public static final int RT17 = 49;

    /** Real-time signal 18 (SIGRTMIN+18). */
    public static final int RT18 = 50;

    /** Real-time signal 19 (SIGRTMIN+19). */
    public static final int RT19 = 51;

    /** Real-time signal 20 (SIGRTMIN+20). */
    public static final int RT20 = 52;

    /** Real-time signal 21 (SIGRTMIN+21). */
    public static final int RT21 = 53;

    /** Real-time signal 22 (SIGRTMIN+22). */
    public static final int RT22 = 54;

    /** Real-time signal 23 (SIGRTMIN+23). */
    public static final int RT23 = 55;

    /** Real-time signal 24 (SIGRTMIN+24). */
    public static final int RT24 = 56;

    /** Real-time signal 25 (SIGRTMIN+25). */
    public static final int RT25 = 57;

    /** Real-time signal 26 (SIGRTMIN+26). */
    public static final int RT26 = 58;

    /** Real-time signal 27 (SIGRTMIN+27). */
    public static final int RT27 = 59;

    /** Real-time signal 28 (SIGRTMIN+28). */
    public static final int RT28 = 60;

    /** Real-time signal 29 (SIGRTMIN+29). */
    public static final int RT29 = 61;

    /** Real-time signal 30 (SIGRTMIN+30). */
    public static final int RT30 = 62;

    /** Real-time signal 31 (SIGRTMIN+31). */
    public static final int RT31 = 63;

    /** Real-time signal 32 (SIGRTMIN+32). */
    public static final int RT32 = 64;

    private DomainProcessSignal() {
    }
}
