(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-guest. *)

(** Where [virDomainGetHostname] takes the name from. *)
module Domain_get_hostname_flags = struct
  let lease = 1
  (** DHCP leases of the networks that the domain is on. *)

  let agent = 2
  (** The guest agent. *)

end

(** Signals for processes in a guest; the numbers are this interface's own and are mapped to the guest's. *)
module Domain_process_signal = struct
  let nop = 0
  (** No signal: only check that the process is there. *)

  let hup = 1
  (** Hangup (SIGHUP). *)

  let int = 2
  (** Interrupt from the keyboard (SIGINT). *)

  let quit = 3
  (** Quit from the keyboard (SIGQUIT). *)

  let ill = 4
  (** Illegal instruction (SIGILL). *)

  let trap = 5
  (** Trace trap (SIGTRAP). *)

  let abrt = 6
  (** Abort (SIGABRT). *)

  let bus = 7
  (** Bus error (SIGBUS). *)

  let fpe = 8
  (** Arithmetic error (SIGFPE). *)

  let kill = 9
  (** Kill, which no process can catch (SIGKILL). *)

  let usr1 = 10
  (** First one free for users (SIGUSR1). *)

  let segv = 11
  (** Bad memory access (SIGSEGV). *)

  let usr2 = 12
  (** Second one free for users (SIGUSR2). *)

  let pipe = 13
  (** Write to a pipe without reader (SIGPIPE). *)

  let alrm = 14
  (** Timer ran out (SIGALRM). *)

  let term = 15
  (** Polite request to end (SIGTERM). *)

  let stkflt = 16
  (** Coprocessor stack fault (SIGSTKFLT). *)

  let chld = 17
  (** A child changed state (SIGCHLD). *)

  let cont = 18
  (** Go on after a stop (SIGCONT). *)

  let stop = 19
  (** Stop, which no process can catch (SIGSTOP). *)

  let tstp = 20
  (** Stop from the keyboard (SIGTSTP). *)

  let ttin = 21
  (** A background process read its terminal (SIGTTIN). *)

  let ttou = 22
  (** A background process wrote to its terminal (SIGTTOU). *)

  let urg = 23
  (** Urgent data on a socket (SIGURG). *)

  let xcpu = 24
  (** CPU time limit passed (SIGXCPU). *)

  let xfsz = 25
  (** File size limit passed (SIGXFSZ). *)

  let vtalrm = 26
  (** Virtual timer ran out (SIGVTALRM). *)

  let prof = 27
  (** Profiling timer ran out (SIGPROF). *)

  let winch = 28
  (** The window changed its size (SIGWINCH). *)

  let poll = 29
  (** Input or output is possible (SIGPOLL, SIGIO). *)

  let pwr = 30
  (** Power is failing (SIGPWR). *)

  let sys = 31
  (** Bad system call (SIGSYS). *)

  let rt0 = 32
  (** Real-time signal 0 (SIGRTMIN). *)

  let rt1 = 33
  (** Real-time signal 1 (SIGRTMIN+1). *)

  let rt2 = 34
  (** Real-time signal 2 (SIGRTMIN+2). *)

  let rt3 = 35
  (** Real-time signal 3 (SIGRTMIN+3). *)

  let rt4 = 36
  (** Real-time signal 4 (SIGRTMIN+4). *)

  let rt5 = 37
  (** Real-time signal 5 (SIGRTMIN+5). *)

  let rt6 = 38
  (** Real-time signal 6 (SIGRTMIN+6). *)

  let rt7 = 39
  (** Real-time signal 7 (SIGRTMIN+7). *)

  let rt8 = 40
  (** Real-time signal 8 (SIGRTMIN+8). *)

  let rt9 = 41
  (** Real-time signal 9 (SIGRTMIN+9). *)

  let rt10 = 42
  (** Real-time signal 10 (SIGRTMIN+10). *)

  let rt11 = 43
  (** Real-time signal 11 (SIGRTMIN+11). *)

  let rt12 = 44
  (** Real-time signal 12 (SIGRTMIN+12). *)

  let rt13 = 45
  (** Real-time signal 13 (SIGRTMIN+13). *)

  let rt14 = 46
  (** Real-time signal 14 (SIGRTMIN+14). *)

  let rt15 = 47
  (** Real-time signal 15 (SIGRTMIN+15). *)

  let rt16 = 48
  (** Real-time signal 16 (SIGRTMIN+16). *)

  let rt17 = 49
  (** Real-time signal 17 (SIGRTMIN+17). *)

  let rt18 = 50
  (** Real-time signal 18 (SIGRTMIN+18). *)

  let rt19 = 51
  (** Real-time signal 19 (SIGRTMIN+19). *)

  let rt20 = 52
  (** Real-time signal 20 (SIGRTMIN+20). *)

  let rt21 = 53
  (** Real-time signal 21 (SIGRTMIN+21). *)

  let rt22 = 54
  (** Real-time signal 22 (SIGRTMIN+22). *)

  let rt23 = 55
  (** Real-time signal 23 (SIGRTMIN+23). *)

  let rt24 = 56
  (** Real-time signal 24 (SIGRTMIN+24). *)

  let rt25 = 57
  (** Real-time signal 25 (SIGRTMIN+25). *)

  let rt26 = 58
  (** Real-time signal 26 (SIGRTMIN+26). *)

  let rt27 = 59
  (** Real-time signal 27 (SIGRTMIN+27). *)

  let rt28 = 60
  (** Real-time signal 28 (SIGRTMIN+28). *)

  let rt29 = 61
  (** Real-time signal 29 (SIGRTMIN+29). *)

  let rt30 = 62
  (** Real-time signal 30 (SIGRTMIN+30). *)

  let rt31 = 63
  (** Real-time signal 31 (SIGRTMIN+31). *)

  let rt32 = 64
  (** Real-time signal 32 (SIGRTMIN+32). *)

end

(** How [virDomainSetTime] sets the clock. *)
module Domain_set_time_flags = struct
  let sync = 1
  (** Take the time from the domain's real-time clock; the time arguments are not used. *)

end

(** Where [virDomainInterfaceAddresses] takes addresses from. *)
module Domain_interface_addresses_source = struct
  let lease = 0
  (** DHCP leases of the networks that the domain is on. *)

  let agent = 1
  (** The guest agent. *)

  let arp = 2
  (** The host's ARP table. *)

end

(** How [virDomainSetUserPassword] reads the password. *)
module Domain_set_user_password_flags = struct
  let encrypted = 1
  (** It is already in the encrypted form that the guest stores. *)

end

(** Groups of facts to ask a guest for. *)
module Domain_guest_info_types = struct
  let users = 1
  (** Users who are logged in. *)

  let os = 2
  (** The operating system. *)

  let timezone = 4
  (** The time zone. *)

  let hostname = 8
  (** The host name. *)

  let filesystem = 16
  (** Mounted file systems. *)

  let disks = 32
  (** Disks. *)

  let interfaces = 64
  (** Network interfaces. *)

  let load = 128
  (** Load averages. *)

  let devices = 256
  (** Devices with their drivers, on Windows guests. *)

end

(** Special timeouts for [virDomainAgentSetResponseTimeout]. *)
module Domain_agent_response_timeout_values = struct
  let block = -2
  (** Wait without limit. *)

  let default = -1
  (** Wait as long as the driver finds right. *)

  let nowait = 0
  (** Do not wait. *)

end

(** How [virDomainAuthorizedSSHKeysSet] treats keys that are there; without flags they are replaced. *)
module Domain_authorized_ssh_keys_set_flags = struct
  let append = 1
  (** Add the given keys, without doubles. *)

  let remove = 2
  (** Take the given keys away. *)

end

