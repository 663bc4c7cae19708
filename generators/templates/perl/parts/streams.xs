MODULE = Sys::Virt  PACKAGE = Sys::Virt::Stream

void
send_all(stream, handler)
    virStreamPtr stream
    SV *handler
  PPCODE:
    PUTBACK;
    polyvirt_send_all(aTHX_ ST(0), stream, handler, NULL, NULL); /* virStreamSendAll */
    SPAGAIN;

void
recv_all(stream, handler)
    virStreamPtr stream
    SV *handler
  PPCODE:
    PUTBACK;
    polyvirt_receive_all(aTHX_ ST(0), stream, handler, NULL); /* virStreamRecvAll */
    SPAGAIN;

void
sparse_send_all(stream, handler, hole_handler, skip_handler)
    virStreamPtr stream
    SV *handler
    SV *hole_handler
    SV *skip_handler
  PPCODE:
    PUTBACK;
    polyvirt_send_all(aTHX_ ST(0), stream, handler, hole_handler, skip_handler); /* virStreamSparseSendAll */
    SPAGAIN;

void
sparse_recv_all(stream, handler, hole_handler)
    virStreamPtr stream
    SV *handler
    SV *hole_handler
  PPCODE:
    PUTBACK;
    polyvirt_receive_all(aTHX_ ST(0), stream, handler, hole_handler); /* virStreamSparseRecvAll */
    SPAGAIN;

MODULE = Sys::Virt  PACKAGE = Sys::Virt::Event

void
run_default()
  PPCODE:
    LAST(virEventRunDefaultImpl() >= 0);
    PUTBACK;
    (void)polyvirt_deliver(aTHX_ 0);
    polyvirt_rethrow(aTHX);
    SPAGAIN;

void
deliver(seconds=0)
    double seconds
  PREINIT:
    int count;
  PPCODE:
    PUTBACK;
    count = polyvirt_deliver(aTHX_ seconds);
    polyvirt_rethrow(aTHX);
    SPAGAIN;
    mXPUSHi(count);

void
_register_impl()
  PPCODE:
    polyvirt_register_loop(aTHX); /* virEventRegisterImpl */

void
_run_handle_callback_helper(watch, fd, events, callback, opaque)
    int watch
    int fd
    int events
    SV *callback
    SV *opaque
  PREINIT:
    virEventHandleCallback function;
  PPCODE:
    function = (virEventHandleCallback)polyvirt_address(aTHX_ callback, "callback");
    PUTBACK;
    if (function)
        function(watch, fd, events, polyvirt_address(aTHX_ opaque, "opaque"));
    (void)polyvirt_deliver(aTHX_ 0);
    polyvirt_rethrow(aTHX);
    SPAGAIN;

void
_run_timeout_callback_helper(timer, callback, opaque)
    int timer
    SV *callback
    SV *opaque
  PREINIT:
    virEventTimeoutCallback function;
  PPCODE:
    function = (virEventTimeoutCallback)polyvirt_address(aTHX_ callback, "callback");
    PUTBACK;
    if (function)
        function(timer, polyvirt_address(aTHX_ opaque, "opaque"));
    (void)polyvirt_deliver(aTHX_ 0);
    polyvirt_rethrow(aTHX);
    SPAGAIN;

void
_free_callback_opaque_helper(release, opaque)
    SV *release
    SV *opaque
  PREINIT:
    virFreeCallback function;
    void *freed;
  PPCODE:
    function = (virFreeCallback)polyvirt_address(aTHX_ release, "release");
    freed = polyvirt_address(aTHX_ opaque, "opaque");
    PUTBACK;
    if (function && freed)
        function(freed);
    SPAGAIN;
