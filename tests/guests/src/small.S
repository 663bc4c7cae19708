# The smallest guest that can be talked with: a kernel for QEMU's direct boot (PVH), for its first serial port.
#
# It says "small guest" and then obeys single letters:
#   n  counts, and says the number      r  resets the machine
#   o  powers off                       h  says "deaf" and halts for ever
#   p  panics, where the machine has the ISA device for that
# A press of the power button makes it say "button" and power off. Between letters it sleeps until the timer ticks,
# or looks all the time on a machine without power management.

        .set    SERIAL, 0x3f8
        .set    PM_STATUS, 0x600        # where firmware puts the power management of both pc and q35
        .set    BUTTON, 0x100
        .set    PANIC, 0x505            # pvpanic

        .section .note.pvh, "a", @note
        .long   4, 4, 18                # lengths of name and value; 18: the entry in 32 bits
        .asciz  "Xen"
        .long   start

        .text
        .code32
        .globl  start
start:  cli
        movl    $stack_end, %esp
        lgdt    gdt_pointer
        ljmp    $8, $1f
1:      movw    $16, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        call    set_interrupts
        movw    $BUTTON, %ax            # let the power button set its bit
        movw    $PM_STATUS + 2, %dx
        outw    %ax, %dx
        movl    $hello, %esi
        call    say

wait:   call    listen
        testb   %al, %al
        jnz     obey
        movw    $PM_STATUS, %dx
        inw     %dx, %ax
        cmpw    $0xffff, %ax            # a machine without power management may have no timer either
        je      wait
        testw   $BUTTON, %ax
        jnz     button
        sti
        hlt
        cli
        jmp     wait

obey:   cmpb    $'n', %al
        je      count
        cmpb    $'o', %al
        je      off
        cmpb    $'r', %al
        je      reset
        cmpb    $'p', %al
        je      panic
        cmpb    $'h', %al
        jne     wait
        movl    $deaf, %esi
        call    say
3:      cli
        hlt
        jmp     3b

count:  incl    counter
        movl    counter, %eax
        movl    $digits_end, %esi
        movl    $10, %ecx
4:      xorl    %edx, %edx
        divl    %ecx
        addb    $'0', %dl
        decl    %esi
        movb    %dl, (%esi)
        testl   %eax, %eax
        jnz     4b
        call    say
        jmp     wait

button: movl    $pressed, %esi
        call    say
off:    movw    $PM_STATUS + 4, %dx
        movw    $0x2000, %ax            # sleep state 5, now
        outw    %ax, %dx
        jmp     3b                      # until the power is off

panic:  movb    $1, %al
        movw    $PANIC, %dx
        outb    %al, %dx
        jmp     wait

reset:  lidt    nothing                 # an interrupt that nothing handles
        int3

# Says the text at %esi, up to a zero.
say:    movb    (%esi), %al
        incl    %esi
        testb   %al, %al
        jz      6f
        movb    %al, %bl
        movw    $SERIAL + 5, %dx
5:      inb     %dx, %al
        testb   $0x20, %al
        jz      5b
        movb    %bl, %al
        movw    $SERIAL, %dx
        outb    %al, %dx
        jmp     say
6:      ret

# The next letter in %al; zero when there is none.
listen: movw    $SERIAL + 5, %dx
        inb     %dx, %al
        andb    $1, %al
        jz      7f
        movw    $SERIAL, %dx
        inb     %dx, %al
7:      ret

# Every interrupt does nothing; the timer ticks a hundred times a second.
set_interrupts:
        movl    $idt, %edi
        movl    $256, %ecx
8:      movl    $ignore, %eax
        movw    %ax, (%edi)
        movw    $8, 2(%edi)
        movw    $0x8e00, 4(%edi)
        shrl    $16, %eax
        movw    %ax, 6(%edi)
        addl    $8, %edi
        loop    8b
        lidt    idt_pointer
        movb    $0x11, %al              # the interrupt controllers, from vector 32
        outb    %al, $0x20
        outb    %al, $0xa0
        movb    $32, %al
        outb    %al, $0x21
        movb    $40, %al
        outb    %al, $0xa1
        movb    $4, %al
        outb    %al, $0x21
        movb    $2, %al
        outb    %al, $0xa1
        movb    $1, %al
        outb    %al, $0x21
        outb    %al, $0xa1
        movb    $0xfe, %al              # only the timer
        outb    %al, $0x21
        movb    $0xff, %al
        outb    %al, $0xa1
        movb    $0x34, %al
        outb    %al, $0x43
        movb    $0x9c, %al              # 1193182 Hz / 11932
        outb    %al, $0x40
        movb    $0x2e, %al
        outb    %al, $0x40
        ret

ignore: pushl   %eax
        movb    $0x20, %al
        outb    %al, $0xa0
        outb    %al, $0x20
        popl    %eax
        iret

        .data
hello:  .asciz  "small guest\n"
pressed:.asciz  "button\n"
deaf:   .asciz  "deaf\n"
        .space  12
digits_end:
        .asciz  "\n"
        .align  8
counter:.long   0
gdt:    .quad   0, 0x00cf9a000000ffff, 0x00cf92000000ffff
gdt_pointer:
        .word   23
        .long   gdt
idt_pointer:
        .word   256 * 8 - 1
        .long   idt
nothing:.word   0
        .long   0

        .bss
        .align  16
idt:    .space  256 * 8
        .space  4096
stack_end:
