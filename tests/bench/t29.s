	.file	"t29.903f0df1051baee3-cgu.0"
	.section	.text._ZN3t293run17hc9504acbb5c49917E,"ax",@progbits
	.globl	_ZN3t293run17hc9504acbb5c49917E
	.p2align	4
	.type	_ZN3t293run17hc9504acbb5c49917E,@function
_ZN3t293run17hc9504acbb5c49917E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	testq	%rsi, %rsi
	je	.LBB0_1
	movq	%rsi, %rbx
	movq	%rdi, %r14
	shlq	$4, %rbx
	xorl	%r15d, %r15d
	leaq	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.0(%rip), %r12
	xorl	%ebp, %ebp
	jmp	.LBB0_3
	.p2align	4
.LBB0_6:
	movabsq	$-1177260628447953805, %rcx
	btq	%rax, %rcx
	jae	.LBB0_7
.LBB0_8:
	movl	$-1, %eax
	addl	%eax, %r15d
	addq	$16, %rbp
	cmpq	%rbp, %rbx
	je	.LBB0_10
.LBB0_3:
	movq	8(%r14,%rbp), %r13
	cmpq	$9, %r13
	jb	.LBB0_8
	movq	(%r14,%rbp), %rsi
	movq	%rsp, %rdi
	movq	%r13, %rdx
	callq	*_ZN3t296lookup5words17h15fae3c6dc3fbebaE@GOTPCREL(%rip)
	movq	32(%rsp), %rcx
	movq	%rcx, %rax
	xorq	%r13, %rax
	movabsq	$8003382417429607305, %rdx
	imulq	%rdx, %rax
	shrq	$58, %rax
	leaq	(%rax,%rax,2), %rdx
	shll	$4, %edx
	movzbl	40(%rdx,%r12), %esi
	movq	(%rsp), %rdi
	movq	8(%rsp), %r8
	movq	16(%rsp), %r9
	movq	24(%rsp), %r10
	xorq	%r13, %rsi
	xorq	(%rdx,%r12), %rdi
	orq	%rsi, %rdi
	xorq	8(%rdx,%r12), %r8
	xorq	16(%rdx,%r12), %r9
	orq	%r8, %r9
	orq	%rdi, %r9
	xorq	24(%rdx,%r12), %r10
	orq	%r9, %r10
	xorq	32(%rdx,%r12), %rcx
	orq	%r10, %rcx
	je	.LBB0_6
	xorl	%eax, %eax
	jmp	.LBB0_6
.LBB0_7:
	leaq	(%rax,%rax,2), %rax
	shll	$4, %eax
	movzbl	41(%rax,%r12), %eax
	addl	%eax, %r15d
	addq	$16, %rbp
	cmpq	%rbp, %rbx
	jne	.LBB0_3
	jmp	.LBB0_10
.LBB0_1:
	xorl	%r15d, %r15d
.LBB0_10:
	movl	%r15d, %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_ZN3t293run17hc9504acbb5c49917E, .Lfunc_end0-_ZN3t293run17hc9504acbb5c49917E
	.cfi_endproc

	.section	.text._ZN3t296lookup4find17hb51eec57cbd4c0baE,"ax",@progbits
	.globl	_ZN3t296lookup4find17hb51eec57cbd4c0baE
	.p2align	4
	.type	_ZN3t296lookup4find17hb51eec57cbd4c0baE,@function
_ZN3t296lookup4find17hb51eec57cbd4c0baE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	%rsi, %rbx
	movb	$29, %al
	cmpq	$9, %rsi
	jb	.LBB1_2
	movq	%rdi, %rsi
	leaq	8(%rsp), %rdi
	movq	%rbx, %rdx
	callq	*_ZN3t296lookup5words17h15fae3c6dc3fbebaE@GOTPCREL(%rip)
	movq	40(%rsp), %rax
	movq	%rax, %rdx
	xorq	%rbx, %rdx
	movabsq	$8003382417429607305, %rcx
	imulq	%rdx, %rcx
	shrq	$58, %rcx
	leaq	(%rcx,%rcx,2), %rsi
	shll	$4, %esi
	leaq	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.0(%rip), %rdx
	movzbl	40(%rsi,%rdx), %edi
	movq	8(%rsp), %r8
	movq	16(%rsp), %r9
	movq	24(%rsp), %r10
	movq	32(%rsp), %r11
	xorq	%rbx, %rdi
	xorq	(%rsi,%rdx), %r8
	xorq	8(%rsi,%rdx), %r9
	xorq	16(%rsi,%rdx), %r10
	orq	%rdi, %r8
	orq	%r9, %r10
	xorq	24(%rsi,%rdx), %r11
	orq	%r8, %r10
	orq	%r10, %r11
	xorq	32(%rsi,%rdx), %rax
	xorl	%esi, %esi
	orq	%r11, %rax
	cmoveq	%rcx, %rsi
	leaq	(%rsi,%rsi,2), %rax
	shll	$4, %eax
	movzbl	41(%rax,%rdx), %eax
.LBB1_2:
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_ZN3t296lookup4find17hb51eec57cbd4c0baE, .Lfunc_end1-_ZN3t296lookup4find17hb51eec57cbd4c0baE
	.cfi_endproc

	.section	.text._ZN3t296lookup4word17hddcfbea7ec82d4dbE,"ax",@progbits
	.globl	_ZN3t296lookup4word17hddcfbea7ec82d4dbE
	.p2align	4
	.type	_ZN3t296lookup4word17hddcfbea7ec82d4dbE,@function
_ZN3t296lookup4word17hddcfbea7ec82d4dbE:
	.cfi_startproc
	subq	%rdx, %rsi
	jb	.LBB2_5
	cmpq	$8, %rsi
	jb	.LBB2_2
	movq	(%rdi,%rdx), %rax
	retq
.LBB2_2:
	xorl	%eax, %eax
	retq
.LBB2_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.3(%rip), %rdi
	leaq	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN3t296lookup4word17hddcfbea7ec82d4dbE, .Lfunc_end2-_ZN3t296lookup4word17hddcfbea7ec82d4dbE
	.cfi_endproc

	.section	.text._ZN3t296lookup5words17h15fae3c6dc3fbebaE,"ax",@progbits
	.globl	_ZN3t296lookup5words17h15fae3c6dc3fbebaE
	.p2align	4
	.type	_ZN3t296lookup5words17h15fae3c6dc3fbebaE,@function
_ZN3t296lookup5words17h15fae3c6dc3fbebaE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	subq	$8, %rax
	jb	.LBB3_1
	movq	(%rsi), %rcx
	jmp	.LBB3_3
.LBB3_1:
	xorl	%ecx, %ecx
.LBB3_3:
	cmpq	$8, %rax
	movl	$8, %r8d
	cmovbq	%rax, %r8
	movq	%rdx, %r9
	subq	%r8, %r9
	jb	.LBB3_17
	cmpq	$8, %r9
	jb	.LBB3_5
	movq	(%rsi,%r8), %r8
	jmp	.LBB3_7
.LBB3_5:
	xorl	%r8d, %r8d
.LBB3_7:
	cmpq	$16, %rax
	movl	$16, %r9d
	cmovbq	%rax, %r9
	movq	%rdx, %r10
	subq	%r9, %r10
	jb	.LBB3_17
	cmpq	$8, %r10
	jb	.LBB3_9
	movq	(%rsi,%r9), %r9
	jmp	.LBB3_11
.LBB3_9:
	xorl	%r9d, %r9d
.LBB3_11:
	cmpq	$24, %rax
	movl	$24, %r10d
	cmovbq	%rax, %r10
	movq	%rdx, %r11
	subq	%r10, %r11
	jb	.LBB3_17
	cmpq	$8, %r11
	jb	.LBB3_13
	movq	(%rsi,%r10), %r10
	jmp	.LBB3_15
.LBB3_13:
	xorl	%r10d, %r10d
.LBB3_15:
	cmpq	$7, %rdx
	jbe	.LBB3_17
	movq	(%rsi,%rax), %rax
	movq	%rcx, (%rdi)
	movq	%r8, 8(%rdi)
	movq	%r9, 16(%rdi)
	movq	%r10, 24(%rdi)
	movq	%rax, 32(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB3_17:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.3(%rip), %rdi
	leaq	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_ZN3t296lookup5words17h15fae3c6dc3fbebaE, .Lfunc_end3-_ZN3t296lookup5words17h15fae3c6dc3fbebaE
	.cfi_endproc

	.type	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.0,@object
	.section	.rodata..Lanon.062b673f1ff9ed332e0b4c824339ad5d.0,"a",@progbits
	.p2align	3, 0x0
.Lanon.062b673f1ff9ed332e0b4c824339ad5d.0:
	.asciz	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000dial_busial_busyial_busyial_busyial_busy\t\007\000\000\000\000\000\000invalid_destinattinationtinationtination\023\n\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000error_llm_websocket_runt_runtime_runtime\033\025\000\000\000\000\000\000registered_call__timeout_timeout_timeout\027\034\000\000\000\000\000\000user_hanr_hangupr_hangupr_hangupr_hangup\013\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000voicemail_reache_reached_reached_reached\021\003\000\000\000\000\000\000marked_a_as_spam_as_spam_as_spam_as_spam\016\016\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000no_valid_payment_payment_payment_payment\020\021\000\000\000\000\000\000telephony_provider_unavavailablevailable\036\f\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000sip_routing_errong_errorng_errorng_error\021\r\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000error_llm_websocket_lost_connectnnection#\024\000\000\000\000\000\000error_user_not_jt_joinedt_joinedt_joined\025\033\000\000\000\000\000\000error_no_audio_rreceivedreceivedreceived\027\027\000\000\000\000\000\000dial_fail_failedl_failedl_failedl_failed\013\b\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000error_un_unknown_unknown_unknown_unknown\r\032\000\000\000\000\000\000error_llm_websocket_corrupt_payl_payload#\026\000\000\000\000\000\000user_decdeclineddeclineddeclineddeclined\r\017\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000dial_no_o_answero_answero_answero_answer\016\t\000\000\000\000\000\000scam_detdetecteddetecteddetecteddetected\r\022\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000error_asrror_asrrror_asrrror_asrrror_asr\t\030\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000inactiviactivityactivityactivityactivity\n\005\000\000\000\000\000\000error_rer_retellr_retellr_retellr_retell\f\031\000\000\000\000\000\000agent_hat_hangupt_hangupt_hangupt_hangup\f\001\000\000\000\000\000\000error_llm_websocket_openket_openket_open\030\023\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000concurrency_limit_reache_reached_reached\031\020\000\000\000\000\000\000call_tratransfertransfertransfertransfer\r\002\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000telephony_provider_permission_den_denied$\013\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000ivr_reac_reached_reached_reached_reached\013\004\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000max_duration_rea_reached_reached_reached\024\006\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\035\000\000\000\000\000"
	.size	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.0, 3072

	.type	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.062b673f1ff9ed332e0b4c824339ad5d.1:
	.asciz	"t29.rs"
	.size	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.1, 7

	.type	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.2,@object
	.section	.data.rel.ro..Lanon.062b673f1ff9ed332e0b4c824339ad5d.2,"aw",@progbits
	.p2align	3, 0x0
.Lanon.062b673f1ff9ed332e0b4c824339ad5d.2:
	.quad	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.1
	.asciz	"\006\000\000\000\000\000\000\000B\000\000\000\020\000\000"
	.size	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.2, 24

	.type	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.3,@object
	.section	.rodata..Lanon.062b673f1ff9ed332e0b4c824339ad5d.3,"a",@progbits
.Lanon.062b673f1ff9ed332e0b4c824339ad5d.3:
	.ascii	"mid > len"
	.size	.Lanon.062b673f1ff9ed332e0b4c824339ad5d.3, 9

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
