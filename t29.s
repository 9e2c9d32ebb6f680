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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	testq	%rsi, %rsi
	je	.LBB0_1
	shlq	$4, %rsi
	xorl	%eax, %eax
	xorl	%r9d, %r9d
	movq	%rsi, 16(%rsp)
	movq	%rdi, 8(%rsp)
	jmp	.LBB0_3
	.p2align	4
.LBB0_16:
	xorl	%ecx, %ecx
.LBB0_17:
	movzbl	%cl, %ecx
	addl	%ecx, %eax
	addq	$16, %r9
	cmpq	%r9, %rsi
	je	.LBB0_18
.LBB0_3:
	movq	8(%rdi,%r9), %r10
	leaq	-8(%r10), %r11
	cmpq	$28, %r11
	ja	.LBB0_16
	cmpq	$8, %r11
	movl	$8, %r14d
	cmovbq	%r11, %r14
	movq	(%rdi,%r9), %r12
	movq	%r10, %rcx
	subq	%r14, %rcx
	cmpq	$8, %rcx
	jae	.LBB0_6
	xorl	%ebx, %ebx
	jmp	.LBB0_7
	.p2align	4
.LBB0_6:
	movq	(%r12,%r14), %rbx
.LBB0_7:
	cmpq	$16, %r11
	movl	$16, %r15d
	cmovbq	%r11, %r15
	movq	%r10, %rcx
	subq	%r15, %rcx
	jb	.LBB0_19
	cmpq	$8, %rcx
	jae	.LBB0_10
	xorl	%edi, %edi
	jmp	.LBB0_11
	.p2align	4
.LBB0_10:
	movq	(%r12,%r15), %rdi
.LBB0_11:
	cmpq	$24, %r11
	movl	$24, %ecx
	cmovaeq	%rcx, %r11
	movq	%r10, %rcx
	subq	%r11, %rcx
	jb	.LBB0_19
	cmpq	$8, %rcx
	jae	.LBB0_14
	xorl	%ebp, %ebp
	jmp	.LBB0_15
	.p2align	4
.LBB0_14:
	movq	(%r12,%r11), %rbp
.LBB0_15:
	movq	(%r12), %rdx
	movq	-8(%r12,%r10), %r12
	leaq	(%r12,%r10), %rcx
	movabsq	$1424190036850132915, %r8
	imulq	%r8, %rcx
	shrq	$58, %rcx
	leaq	(%rcx,%rcx,4), %r8
	movq	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE@GOTPCREL(%rip), %rsi
	leaq	(%rsi,%r8,8), %rcx
	movzbl	38(%rsi,%r8,8), %r13d
	xorq	%r10, %r13
	xorq	2(%rsi,%r8,8), %rdx
	orq	%r13, %rdx
	xorq	2(%r14,%rcx), %rbx
	xorq	2(%r15,%rcx), %rdi
	orq	%rdx, %rbx
	xorq	2(%r11,%rcx), %rbp
	orq	%rdi, %rbp
	orq	%rbx, %rbp
	xorq	-6(%r10,%rcx), %r12
	xorl	%edx, %edx
	orq	%rbp, %r12
	setne	%dl
	movzbl	(%rdx,%rcx), %ecx
	cmpb	$29, %cl
	movq	16(%rsp), %rsi
	movq	8(%rsp), %rdi
	je	.LBB0_16
	jmp	.LBB0_17
.LBB0_1:
	xorl	%eax, %eax
.LBB0_18:
	addq	$24, %rsp
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
.LBB0_19:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_ZN3t293run17hc9504acbb5c49917E, .Lfunc_end0-_ZN3t293run17hc9504acbb5c49917E
	.cfi_endproc

	.section	.text._ZN3t296single17hcb757cdc9364f084E,"ax",@progbits
	.globl	_ZN3t296single17hcb757cdc9364f084E
	.p2align	4
	.type	_ZN3t296single17hcb757cdc9364f084E,@function
_ZN3t296single17hcb757cdc9364f084E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	leaq	-8(%rsi), %r9
	movb	$29, %al
	cmpq	$28, %r9
	ja	.LBB1_13
	cmpq	$8, %r9
	movl	$8, %ecx
	cmovbq	%r9, %rcx
	movq	%rsi, %rax
	subq	%rcx, %rax
	cmpq	$8, %rax
	jae	.LBB1_3
	xorl	%eax, %eax
	jmp	.LBB1_4
.LBB1_3:
	movq	(%rdi,%rcx), %rax
.LBB1_4:
	cmpq	$16, %r9
	movl	$16, %edx
	cmovbq	%r9, %rdx
	movq	%rsi, %r8
	subq	%rdx, %r8
	jb	.LBB1_14
	cmpq	$8, %r8
	jae	.LBB1_7
	xorl	%r8d, %r8d
	jmp	.LBB1_8
.LBB1_7:
	movq	(%rdi,%rdx), %r8
.LBB1_8:
	cmpq	$24, %r9
	movl	$24, %r10d
	cmovbq	%r9, %r10
	movq	%rsi, %r9
	subq	%r10, %r9
	jb	.LBB1_14
	movq	(%rdi), %r11
	cmpq	$8, %r9
	jae	.LBB1_11
	xorl	%r9d, %r9d
	jmp	.LBB1_12
.LBB1_11:
	movq	(%rdi,%r10), %r9
.LBB1_12:
	movq	-8(%rdi,%rsi), %rdi
	leaq	(%rdi,%rsi), %rbx
	movabsq	$1424190036850132915, %r14
	imulq	%rbx, %r14
	shrq	$58, %r14
	leaq	(%r14,%r14,4), %rbx
	movq	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE@GOTPCREL(%rip), %r14
	leaq	(%r14,%rbx,8), %r15
	movzbl	38(%r14,%rbx,8), %r12d
	xorq	%rsi, %r12
	xorq	2(%r14,%rbx,8), %r11
	orq	%r12, %r11
	xorq	2(%rcx,%r15), %rax
	orq	%r11, %rax
	xorq	2(%rdx,%r15), %r8
	xorq	2(%r10,%r15), %r9
	orq	%r8, %r9
	orq	%rax, %r9
	xorq	-6(%rsi,%r15), %rdi
	xorl	%eax, %eax
	orq	%r9, %rdi
	setne	%al
	movzbl	(%rax,%r15), %eax
.LBB1_13:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB1_14:
	.cfi_def_cfa_offset 48
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN3t296single17hcb757cdc9364f084E, .Lfunc_end1-_ZN3t296single17hcb757cdc9364f084E
	.cfi_endproc

	.section	.text._ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE,"ax",@progbits
	.globl	_ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE
	.p2align	4
	.type	_ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE,@function
_ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE:
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
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	addq	$8, %rbx
	cmpq	$41, %rax
	movl	$40, %r14d
	movq	%rax, 24(%rsp)
	cmovbq	%rax, %r14
	imull	$171, %r14d, %eax
	movzwl	%ax, %eax
	shrl	$9, %eax
	incb	%al
	movzbl	%al, %ebp
	xorl	%eax, %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %r11
	xorl	%r13d, %r13d
	jmp	.LBB2_1
	.p2align	4
.LBB2_15:
	movzbl	6(%rsp), %eax
	movq	16(%rsp), %rcx
	movq	%rbp, %rdx
	movq	8(%rsp), %r13
.LBB2_27:
	incq	%r13
	movq	%rdx, %rbp
	cmpq	$29, %r13
	je	.LBB2_28
.LBB2_1:
	movb	%al, 6(%rsp)
	movq	_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E@GOTPCREL(%rip), %rax
	movzbl	(%rax,%r13), %eax
	movzwl	2(%r11,%rax,2), %r15d
	cmpq	$533, %r15
	ja	.LBB2_11
	movq	%rcx, 16(%rsp)
	testq	%r13, %r13
	movq	%r13, 8(%rsp)
	je	.LBB2_3
	movzwl	(%r11,%rax,2), %ecx
	cmpw	%r15w, %cx
	ja	.LBB2_12
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	leaq	(%rax,%rcx), %r12
	subq	%rcx, %r15
	movq	%r15, %r13
	subq	%r14, %r13
	jae	.LBB2_7
	jmp	.LBB2_14
	.p2align	4
.LBB2_3:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %r12
	movq	%r15, %r13
	subq	%r14, %r13
	jb	.LBB2_14
.LBB2_7:
	cmpq	$3, %r14
	setae	7(%rsp)
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*bcmp@GOTPCREL(%rip)
	cmpq	$2, %rbp
	setae	%cl
	andb	7(%rsp), %cl
	testl	%eax, %eax
	je	.LBB2_13
	testb	%cl, %cl
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %r11
	jne	.LBB2_9
	jmp	.LBB2_14
.LBB2_13:
	testb	%cl, %cl
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %r11
	je	.LBB2_14
	leaq	(%r14,%r14), %rax
	cmpq	%r15, %rax
	jae	.LBB2_10
.LBB2_9:
	addq	%r12, %r13
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
	callq	*bcmp@GOTPCREL(%rip)
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %r11
	testl	%eax, %eax
	je	.LBB2_10
	.p2align	4
.LBB2_14:
	movq	%r14, %rax
	subq	%r15, %rax
	movq	%r15, %rcx
	subq	%r14, %rcx
	cmovbq	%rax, %rcx
	cmpq	%rbp, %rcx
	jae	.LBB2_15
	movq	$0, 32(%rsp)
	movq	$1, 40(%rsp)
	movq	$2, 48(%rsp)
	movq	$3, 56(%rsp)
	movq	$4, 64(%rsp)
	movq	$5, 72(%rsp)
	movq	$6, 80(%rsp)
	movq	$7, 88(%rsp)
	movq	$8, 96(%rsp)
	movq	$9, 104(%rsp)
	movq	$10, 112(%rsp)
	movq	$11, 120(%rsp)
	movq	$12, 128(%rsp)
	movq	$13, 136(%rsp)
	movq	$14, 144(%rsp)
	movq	$15, 152(%rsp)
	movq	$16, 160(%rsp)
	movq	$17, 168(%rsp)
	movq	$18, 176(%rsp)
	movq	$19, 184(%rsp)
	movq	$20, 192(%rsp)
	movq	$21, 200(%rsp)
	movq	$22, 208(%rsp)
	movq	$23, 216(%rsp)
	movq	$24, 224(%rsp)
	movq	$25, 232(%rsp)
	movq	$26, 240(%rsp)
	movq	$27, 248(%rsp)
	movq	$28, 256(%rsp)
	movq	$29, 264(%rsp)
	movq	$30, 272(%rsp)
	movq	$31, 280(%rsp)
	movq	$32, 288(%rsp)
	movq	$33, 296(%rsp)
	movq	$34, 304(%rsp)
	movq	$35, 312(%rsp)
	movq	$36, 320(%rsp)
	movq	$37, 328(%rsp)
	movq	$38, 336(%rsp)
	movq	$39, 344(%rsp)
	movq	$40, 352(%rsp)
	testq	%r14, %r14
	je	.LBB2_23
	leaq	(%r12,%r15), %rax
	xorl	%ecx, %ecx
	movq	8(%rsp), %r13
	.p2align	4
.LBB2_19:
	cmpq	%rax, %r12
	je	.LBB2_25
	leaq	1(%rcx), %rdx
	movzbl	(%r12), %edi
	movq	%rdx, %r8
	movq	%rdx, %rsi
	xorl	%r9d, %r9d
	.p2align	4
.LBB2_21:
	xorl	%r10d, %r10d
	cmpb	(%rbx,%r9), %dil
	setne	%r10b
	addq	%rcx, %r10
	movq	40(%rsp,%r9,8), %rcx
	incq	%r8
	cmpq	%r10, %r8
	cmovaeq	%r10, %r8
	leaq	1(%rcx), %r10
	cmpq	%r8, %r10
	cmovbq	%r10, %r8
	movq	%r8, 40(%rsp,%r9,8)
	incq	%r9
	cmpq	%rsi, %r8
	cmovbq	%r8, %rsi
	cmpq	%r9, %r14
	jne	.LBB2_21
	incq	%r12
	movq	%rdx, %rcx
	cmpq	%rbp, %rsi
	jb	.LBB2_19
	jmp	.LBB2_26
.LBB2_23:
	testq	%r15, %r15
	movq	8(%rsp), %r13
	je	.LBB2_24
	leaq	-1(%rbp), %rax
	decq	%r15
	cmpq	%rax, %r15
	cmovaeq	%rax, %r15
	jae	.LBB2_26
	incq	%r15
	jmp	.LBB2_25
.LBB2_10:
	movl	$1, %edx
	movb	$1, %al
	movq	8(%rsp), %r13
	movq	%r13, %rcx
	jmp	.LBB2_27
.LBB2_24:
	xorl	%r15d, %r15d
.LBB2_25:
	movq	%r15, 32(%rsp)
	movq	32(%rsp,%r14,8), %rdx
	movb	$1, %al
	movq	%r13, %rcx
	cmpq	%rbp, %rdx
	jb	.LBB2_27
.LBB2_26:
	movzbl	6(%rsp), %eax
	movq	16(%rsp), %rcx
	movq	%rbp, %rdx
	jmp	.LBB2_27
.LBB2_28:
	cmpq	$41, 24(%rsp)
	setb	%dl
	andb	%al, %dl
	cmpq	$29, %rcx
	setb	%sil
	movb	$29, %al
	testb	%sil, %dl
	je	.LBB2_30
	movq	_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E@GOTPCREL(%rip), %rax
	movzbl	(%rax,%rcx), %eax
.LBB2_30:
	addq	$360, %rsp
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
.LBB2_11:
	.cfi_def_cfa_offset 416
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	xorl	%edx, %edx
	movq	%r15, %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB2_12:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%r15, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE, .Lfunc_end2-_ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE
	.cfi_endproc

	.section	".text._ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E","ax",@progbits
	.globl	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E
	.p2align	4
	.type	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E,@function
_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E:
	.cfi_startproc
	xorl	%eax, %eax
	retq
.Lfunc_end3:
	.size	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E, .Lfunc_end3-_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E
	.cfi_endproc

	.section	".text._ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E","ax",@progbits
	.globl	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E
	.p2align	4
	.type	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E,@function
_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E:
	.cfi_startproc
	movq	%rdi, %rax
	movb	$30, 32(%rdi)
	retq
.Lfunc_end4:
	.size	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E, .Lfunc_end4-_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E
	.cfi_endproc

	.section	".text._ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11replaced_by17h33ecc68373f728c6E","ax",@progbits
	.globl	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11replaced_by17h33ecc68373f728c6E
	.p2align	4
	.type	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11replaced_by17h33ecc68373f728c6E,@function
_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11replaced_by17h33ecc68373f728c6E:
	.cfi_startproc
	movb	$29, %al
	retq
.Lfunc_end5:
	.size	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11replaced_by17h33ecc68373f728c6E, .Lfunc_end5-_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11replaced_by17h33ecc68373f728c6E
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_0:
	.zero	16,191
.LCPI6_1:
	.zero	16,25
.LCPI6_2:
	.zero	16,32
.LCPI6_3:
	.byte	191
	.byte	191
	.byte	191
	.byte	191
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
.LCPI6_4:
	.byte	26
	.byte	26
	.byte	26
	.byte	26
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
.LCPI6_5:
	.byte	32
	.byte	32
	.byte	32
	.byte	32
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.section	".text._ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$27from_wire_ignore_ascii_case17hd18e562fcd3c293eE","ax",@progbits
	.globl	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$27from_wire_ignore_ascii_case17hd18e562fcd3c293eE
	.p2align	4
	.type	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$27from_wire_ignore_ascii_case17hd18e562fcd3c293eE,@function
_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$27from_wire_ignore_ascii_case17hd18e562fcd3c293eE:
	.cfi_startproc
	movb	$29, %al
	cmpq	$36, %rsi
	ja	.LBB6_17
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	pxor	%xmm0, %xmm0
	movdqa	%xmm0, -24(%rsp)
	movdqa	%xmm0, -40(%rsp)
	movl	$0, -8(%rsp)
	movb	$29, %al
	testq	%rsi, %rsi
	je	.LBB6_16
	cmpq	$4, %rsi
	jae	.LBB6_5
	xorl	%ecx, %ecx
	jmp	.LBB6_4
.LBB6_5:
	cmpq	$16, %rsi
	jae	.LBB6_7
	xorl	%ecx, %ecx
	jmp	.LBB6_11
.LBB6_7:
	movl	%esi, %ecx
	movdqu	(%rdi), %xmm0
	movdqa	.LCPI6_0(%rip), %xmm1
	paddb	%xmm0, %xmm1
	movdqa	.LCPI6_1(%rip), %xmm2
	pminub	%xmm1, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pand	.LCPI6_2(%rip), %xmm2
	andl	$48, %ecx
	por	%xmm0, %xmm2
	movdqa	%xmm2, -40(%rsp)
	cmpq	$16, %rcx
	je	.LBB6_9
	movdqu	16(%rdi), %xmm0
	movdqa	.LCPI6_0(%rip), %xmm1
	paddb	%xmm0, %xmm1
	movdqa	.LCPI6_1(%rip), %xmm2
	pminub	%xmm1, %xmm2
	pcmpeqb	%xmm1, %xmm2
	pand	.LCPI6_2(%rip), %xmm2
	por	%xmm0, %xmm2
	movdqa	%xmm2, -24(%rsp)
.LBB6_9:
	cmpq	%rcx, %rsi
	je	.LBB6_14
	testb	$12, %sil
	je	.LBB6_4
.LBB6_11:
	movq	%rcx, %rdx
	movl	%esi, %ecx
	andl	$60, %ecx
	movdqa	.LCPI6_3(%rip), %xmm0
	movdqa	.LCPI6_4(%rip), %xmm1
	movdqa	.LCPI6_5(%rip), %xmm2
	.p2align	4
.LBB6_12:
	movd	(%rdi,%rdx), %xmm3
	movdqa	%xmm3, %xmm4
	paddb	%xmm0, %xmm4
	movdqa	%xmm4, %xmm5
	pmaxub	%xmm1, %xmm5
	pcmpeqb	%xmm4, %xmm5
	pandn	%xmm2, %xmm5
	por	%xmm3, %xmm5
	movd	%xmm5, -40(%rsp,%rdx)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB6_12
	jmp	.LBB6_13
.LBB6_4:
	movzbl	(%rdi,%rcx), %edx
	leal	-65(%rdx), %r8d
	cmpb	$26, %r8b
	setb	%r8b
	shlb	$5, %r8b
	orb	%dl, %r8b
	movb	%r8b, -40(%rsp,%rcx)
	incq	%rcx
.LBB6_13:
	cmpq	%rcx, %rsi
	jne	.LBB6_4
.LBB6_14:
	leaq	-8(%rsi), %rdx
	cmpq	$28, %rdx
	ja	.LBB6_16
	cmpq	$24, %rdx
	movl	$24, %ecx
	cmovbq	%rdx, %rcx
	cmpq	$16, %rdx
	movl	$16, %edi
	cmovbq	%rdx, %rdi
	movq	-40(%rsp,%rcx), %rax
	movq	-40(%rsp,%rdi), %r8
	cmpq	$8, %rdx
	movl	$8, %r10d
	cmovbq	%rdx, %r10
	movq	-40(%rsp,%r10), %r9
	movq	-40(%rsp), %r11
	movq	-48(%rsp,%rsi), %rdx
	leaq	(%rdx,%rsi), %rbx
	movabsq	$1424190036850132915, %r14
	imulq	%rbx, %r14
	shrq	$58, %r14
	leaq	(%r14,%r14,4), %rbx
	movq	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE@GOTPCREL(%rip), %r14
	leaq	(%r14,%rbx,8), %r15
	movzbl	38(%r14,%rbx,8), %r12d
	xorq	%rsi, %r12
	xorq	2(%r14,%rbx,8), %r11
	orq	%r12, %r11
	xorq	2(%r10,%r15), %r9
	orq	%r11, %r9
	xorq	2(%rdi,%r15), %r8
	xorq	2(%rcx,%r15), %rax
	orq	%r8, %rax
	orq	%r9, %rax
	xorq	-6(%rsi,%r15), %rdx
	xorl	%ecx, %ecx
	orq	%rax, %rdx
	setne	%cl
	movzbl	(%rcx,%r15), %eax
.LBB6_16:
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r12
	.cfi_restore %r14
	.cfi_restore %r15
.LBB6_17:
	retq
.Lfunc_end6:
	.size	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$27from_wire_ignore_ascii_case17hd18e562fcd3c293eE, .Lfunc_end6-_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$27from_wire_ignore_ascii_case17hd18e562fcd3c293eE
	.cfi_endproc

	.section	".text._ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE","ax",@progbits
	.globl	_ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE
	.p2align	4
	.type	_ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE,@function
_ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rdi), %eax
	movq	_ZN3t297__bench11VARIANTS_AT17ha3804803d115681fE@GOTPCREL(%rip), %rcx
	movzwl	2(%rcx,%rax,2), %edx
	cmpq	$77, %rdx
	ja	.LBB7_6
	testq	%rax, %rax
	je	.LBB7_2
	movzwl	(%rcx,%rax,2), %ecx
	cmpw	%dx, %cx
	ja	.LBB7_7
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6(%rip), %rax
	addq	%rcx, %rax
	subq	%rcx, %rdx
	movq	%rsi, %rdi
	movq	%rax, %rsi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.LBB7_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6(%rip), %rax
	movq	%rsi, %rdi
	movq	%rax, %rsi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.LBB7_6:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$77, %esi
	movq	%rdx, %rcx
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB7_7:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rdx, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE, .Lfunc_end7-_ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE
	.cfi_endproc

	.section	".text._ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE","ax",@progbits
	.globl	_ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE
	.p2align	4
	.type	_ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE,@function
_ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rdi), %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rcx
	movzwl	2(%rcx,%rax,2), %edx
	cmpq	$533, %rdx
	ja	.LBB8_6
	testq	%rax, %rax
	je	.LBB8_2
	movzwl	(%rcx,%rax,2), %ecx
	cmpw	%dx, %cx
	ja	.LBB8_7
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	addq	%rcx, %rax
	subq	%rcx, %rdx
	movq	%rsi, %rdi
	movq	%rax, %rsi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.LBB8_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	movq	%rsi, %rdi
	movq	%rax, %rsi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.LBB8_6:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	movq	%rdx, %rcx
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB8_7:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rdx, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE, .Lfunc_end8-_ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE
	.cfi_endproc

	.section	".text._ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E","ax",@progbits
	.globl	_ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E
	.p2align	4
	.type	_ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E,@function
_ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E:
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
	movq	%rdx, %r14
	movq	%rdi, %rbx
	leaq	-8(%rdx), %r8
	cmpq	$28, %r8
	ja	.LBB9_14
	cmpq	$8, %r8
	movl	$8, %ecx
	cmovbq	%r8, %rcx
	movq	%r14, %rax
	subq	%rcx, %rax
	cmpq	$8, %rax
	jae	.LBB9_3
	xorl	%eax, %eax
	jmp	.LBB9_4
.LBB9_14:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	$0, 32(%rsp)
	testq	%r14, %r14
	jne	.LBB9_15
	jmp	.LBB9_16
.LBB9_3:
	movq	(%rsi,%rcx), %rax
.LBB9_4:
	cmpq	$16, %r8
	movl	$16, %edx
	cmovbq	%r8, %rdx
	movq	%r14, %rdi
	subq	%rdx, %rdi
	jb	.LBB9_19
	cmpq	$8, %rdi
	jae	.LBB9_7
	xorl	%edi, %edi
	jmp	.LBB9_8
.LBB9_7:
	movq	(%rsi,%rdx), %rdi
.LBB9_8:
	cmpq	$24, %r8
	movl	$24, %r9d
	cmovbq	%r8, %r9
	movq	%r14, %r8
	subq	%r9, %r8
	jb	.LBB9_19
	movq	(%rsi), %r10
	cmpq	$8, %r8
	jae	.LBB9_11
	xorl	%r8d, %r8d
	jmp	.LBB9_12
.LBB9_11:
	movq	(%rsi,%r9), %r8
.LBB9_12:
	movq	-8(%rsi,%r14), %r11
	leaq	(%r11,%r14), %r15
	movabsq	$1424190036850132915, %r12
	imulq	%r15, %r12
	shrq	$58, %r12
	leaq	(%r12,%r12,4), %r12
	movq	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE@GOTPCREL(%rip), %r13
	leaq	(,%r12,8), %r15
	addq	%r13, %r15
	movzbl	38(%r13,%r12,8), %ebp
	xorq	%r14, %rbp
	xorq	2(%r13,%r12,8), %r10
	orq	%rbp, %r10
	xorq	2(%rcx,%r15), %rax
	xorq	2(%rdx,%r15), %rdi
	orq	%r10, %rax
	xorq	2(%r9,%r15), %r8
	orq	%rdi, %r8
	orq	%rax, %r8
	xorq	-6(%r14,%r15), %r11
	xorl	%eax, %eax
	orq	%r8, %r11
	setne	%al
	movzbl	(%rax,%r15), %eax
	cmpb	$29, %al
	jne	.LBB9_17
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	$0, 32(%rsp)
.LBB9_15:
	cmpq	$40, %r14
	movl	$40, %edx
	cmovbq	%r14, %rdx
	movq	%rsp, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.LBB9_16:
	movq	%r14, 8(%rbx)
	movaps	(%rsp), %xmm0
	movaps	16(%rsp), %xmm1
	movups	%xmm0, 16(%rbx)
	movups	%xmm1, 32(%rbx)
	movq	32(%rsp), %rax
	movq	%rax, 48(%rbx)
	movb	$1, %al
	jmp	.LBB9_18
.LBB9_17:
	movb	%al, 1(%rbx)
	xorl	%eax, %eax
.LBB9_18:
	movb	%al, (%rbx)
	movq	%rbx, %rax
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
.LBB9_19:
	.cfi_def_cfa_offset 96
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E, .Lfunc_end9-_ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E
	.cfi_endproc

	.section	".text._ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$str$GT$$u20$for$u20$t29..Known$GT$2eq17hb655c3c35e22bd10E","ax",@progbits
	.globl	_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$str$GT$$u20$for$u20$t29..Known$GT$2eq17hb655c3c35e22bd10E
	.p2align	4
	.type	_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$str$GT$$u20$for$u20$t29..Known$GT$2eq17hb655c3c35e22bd10E,@function
_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$str$GT$$u20$for$u20$t29..Known$GT$2eq17hb655c3c35e22bd10E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rdi), %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rdi
	movzwl	2(%rdi,%rax,2), %ecx
	cmpq	$533, %rcx
	ja	.LBB10_7
	testq	%rax, %rax
	je	.LBB10_2
	movzwl	(%rdi,%rax,2), %eax
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	cmpw	%cx, %ax
	ja	.LBB10_8
	addq	%rax, %rdi
	subq	%rax, %rcx
	cmpq	%rdx, %rcx
	jne	.LBB10_6
.LBB10_9:
	callq	*bcmp@GOTPCREL(%rip)
	testl	%eax, %eax
	sete	%al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB10_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	cmpq	%rdx, %rcx
	je	.LBB10_9
.LBB10_6:
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB10_7:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB10_8:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rcx, %rsi
	xorl	%edx, %edx
	movq	%rax, %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$str$GT$$u20$for$u20$t29..Known$GT$2eq17hb655c3c35e22bd10E, .Lfunc_end10-_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$str$GT$$u20$for$u20$t29..Known$GT$2eq17hb655c3c35e22bd10E
	.cfi_endproc

	.section	".text._ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$str$GT$2eq17h9030676870fa5766E","ax",@progbits
	.globl	_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$str$GT$2eq17h9030676870fa5766E
	.p2align	4
	.type	_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$str$GT$2eq17h9030676870fa5766E,@function
_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$str$GT$2eq17h9030676870fa5766E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rdx), %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rdx
	movzwl	2(%rdx,%rax,2), %ecx
	cmpq	$533, %rcx
	ja	.LBB11_7
	movq	%rsi, %r8
	testq	%rax, %rax
	je	.LBB11_2
	movzwl	(%rdx,%rax,2), %eax
	cmpw	%cx, %ax
	ja	.LBB11_8
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rsi
	addq	%rax, %rsi
	subq	%rax, %rcx
	cmpq	%rcx, %r8
	jne	.LBB11_6
.LBB11_9:
	movq	%r8, %rdx
	callq	*bcmp@GOTPCREL(%rip)
	testl	%eax, %eax
	sete	%al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB11_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rsi
	cmpq	%rcx, %r8
	je	.LBB11_9
.LBB11_6:
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB11_7:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB11_8:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rcx, %rsi
	xorl	%edx, %edx
	movq	%rax, %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$str$GT$2eq17h9030676870fa5766E, .Lfunc_end11-_ZN3t297__bench72_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$str$GT$2eq17h9030676870fa5766E
	.cfi_endproc

	.section	".text._ZN3t297__bench72_$LT$impl$u20$core..convert..AsRef$LT$str$GT$$u20$for$u20$t29..Known$GT$6as_ref17h3624edc577431876E","ax",@progbits
	.globl	_ZN3t297__bench72_$LT$impl$u20$core..convert..AsRef$LT$str$GT$$u20$for$u20$t29..Known$GT$6as_ref17h3624edc577431876E
	.p2align	4
	.type	_ZN3t297__bench72_$LT$impl$u20$core..convert..AsRef$LT$str$GT$$u20$for$u20$t29..Known$GT$6as_ref17h3624edc577431876E,@function
_ZN3t297__bench72_$LT$impl$u20$core..convert..AsRef$LT$str$GT$$u20$for$u20$t29..Known$GT$6as_ref17h3624edc577431876E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rdi), %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rcx
	movzwl	2(%rcx,%rax,2), %edx
	cmpq	$533, %rdx
	ja	.LBB12_6
	testq	%rax, %rax
	je	.LBB12_2
	movzwl	(%rcx,%rax,2), %ecx
	cmpw	%dx, %cx
	ja	.LBB12_7
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	addq	%rcx, %rax
	subq	%rcx, %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB12_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB12_6:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	movq	%rdx, %rcx
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB12_7:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rdx, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN3t297__bench72_$LT$impl$u20$core..convert..AsRef$LT$str$GT$$u20$for$u20$t29..Known$GT$6as_ref17h3624edc577431876E, .Lfunc_end12-_ZN3t297__bench72_$LT$impl$u20$core..convert..AsRef$LT$str$GT$$u20$for$u20$t29..Known$GT$6as_ref17h3624edc577431876E
	.cfi_endproc

	.section	".text._ZN3t297__bench75_$LT$impl$u20$core..convert..From$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$4from17h83bd16c3ba65905dE","ax",@progbits
	.globl	_ZN3t297__bench75_$LT$impl$u20$core..convert..From$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$4from17h83bd16c3ba65905dE
	.p2align	4
	.type	_ZN3t297__bench75_$LT$impl$u20$core..convert..From$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$4from17h83bd16c3ba65905dE,@function
_ZN3t297__bench75_$LT$impl$u20$core..convert..From$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$4from17h83bd16c3ba65905dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	%dil, %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rcx
	movzwl	2(%rcx,%rax,2), %edx
	cmpq	$533, %rdx
	ja	.LBB13_6
	testb	%dil, %dil
	je	.LBB13_2
	movzwl	(%rcx,%rax,2), %ecx
	cmpw	%dx, %cx
	ja	.LBB13_7
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	addq	%rcx, %rax
	subq	%rcx, %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB13_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB13_6:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	movq	%rdx, %rcx
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB13_7:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rdx, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN3t297__bench75_$LT$impl$u20$core..convert..From$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$4from17h83bd16c3ba65905dE, .Lfunc_end13-_ZN3t297__bench75_$LT$impl$u20$core..convert..From$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$4from17h83bd16c3ba65905dE
	.cfi_endproc

	.section	".text._ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$2eq17h1cc0d76bce79f70eE","ax",@progbits
	.globl	_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$2eq17h1cc0d76bce79f70eE
	.p2align	4
	.type	_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$2eq17h1cc0d76bce79f70eE,@function
_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$2eq17h1cc0d76bce79f70eE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rdi), %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rcx
	movzwl	2(%rcx,%rax,2), %edx
	cmpq	$533, %rdx
	ja	.LBB14_7
	testq	%rax, %rax
	je	.LBB14_2
	movzwl	(%rcx,%rax,2), %ecx
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	cmpw	%dx, %cx
	ja	.LBB14_8
	addq	%rcx, %rdi
	subq	%rcx, %rdx
	cmpq	8(%rsi), %rdx
	jne	.LBB14_6
.LBB14_9:
	movq	(%rsi), %rsi
	callq	*bcmp@GOTPCREL(%rip)
	testl	%eax, %eax
	sete	%al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB14_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	cmpq	8(%rsi), %rdx
	je	.LBB14_9
.LBB14_6:
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB14_7:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	movq	%rdx, %rcx
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB14_8:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rdx, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end14:
	.size	_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$2eq17h1cc0d76bce79f70eE, .Lfunc_end14-_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$2eq17h1cc0d76bce79f70eE
	.cfi_endproc

	.section	".text._ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$2eq17h4ed45bdb4015313aE","ax",@progbits
	.globl	_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$2eq17h4ed45bdb4015313aE
	.p2align	4
	.type	_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$2eq17h4ed45bdb4015313aE,@function
_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$2eq17h4ed45bdb4015313aE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	(%rsi), %eax
	movq	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE@GOTPCREL(%rip), %rcx
	movzwl	2(%rcx,%rax,2), %edx
	cmpq	$533, %rdx
	ja	.LBB15_7
	testq	%rax, %rax
	je	.LBB15_2
	movzwl	(%rcx,%rax,2), %ecx
	cmpw	%dx, %cx
	ja	.LBB15_8
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rsi
	addq	%rcx, %rsi
	subq	%rcx, %rdx
	cmpq	%rdx, 8(%rdi)
	jne	.LBB15_6
.LBB15_9:
	movq	(%rdi), %rdi
	callq	*bcmp@GOTPCREL(%rip)
	testl	%eax, %eax
	sete	%al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB15_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rsi
	cmpq	%rdx, 8(%rdi)
	je	.LBB15_9
.LBB15_6:
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB15_7:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movl	$533, %esi
	movq	%rdx, %rcx
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB15_8:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5(%rip), %r8
	movq	%rdx, %rsi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$2eq17h4ed45bdb4015313aE, .Lfunc_end15-_ZN3t297__bench76_$LT$impl$u20$core..cmp..PartialEq$LT$t29..Known$GT$$u20$for$u20$$RF$str$GT$2eq17h4ed45bdb4015313aE
	.cfi_endproc

	.section	".text._ZN3t297__bench87_$LT$impl$u20$core..convert..TryFrom$LT$$RF$$u5b$u8$u5d$$GT$$u20$for$u20$t29..Known$GT$8try_from17h9bc7fefc65ecd0b0E","ax",@progbits
	.globl	_ZN3t297__bench87_$LT$impl$u20$core..convert..TryFrom$LT$$RF$$u5b$u8$u5d$$GT$$u20$for$u20$t29..Known$GT$8try_from17h9bc7fefc65ecd0b0E
	.p2align	4
	.type	_ZN3t297__bench87_$LT$impl$u20$core..convert..TryFrom$LT$$RF$$u5b$u8$u5d$$GT$$u20$for$u20$t29..Known$GT$8try_from17h9bc7fefc65ecd0b0E,@function
_ZN3t297__bench87_$LT$impl$u20$core..convert..TryFrom$LT$$RF$$u5b$u8$u5d$$GT$$u20$for$u20$t29..Known$GT$8try_from17h9bc7fefc65ecd0b0E:
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
	movq	%rdx, %r14
	movq	%rdi, %rbx
	leaq	-8(%rdx), %r8
	cmpq	$28, %r8
	ja	.LBB16_14
	cmpq	$8, %r8
	movl	$8, %ecx
	cmovbq	%r8, %rcx
	movq	%r14, %rax
	subq	%rcx, %rax
	cmpq	$8, %rax
	jae	.LBB16_3
	xorl	%eax, %eax
	jmp	.LBB16_4
.LBB16_14:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	$0, 32(%rsp)
	testq	%r14, %r14
	jne	.LBB16_15
	jmp	.LBB16_16
.LBB16_3:
	movq	(%rsi,%rcx), %rax
.LBB16_4:
	cmpq	$16, %r8
	movl	$16, %edx
	cmovbq	%r8, %rdx
	movq	%r14, %rdi
	subq	%rdx, %rdi
	jb	.LBB16_19
	cmpq	$8, %rdi
	jae	.LBB16_7
	xorl	%edi, %edi
	jmp	.LBB16_8
.LBB16_7:
	movq	(%rsi,%rdx), %rdi
.LBB16_8:
	cmpq	$24, %r8
	movl	$24, %r9d
	cmovbq	%r8, %r9
	movq	%r14, %r8
	subq	%r9, %r8
	jb	.LBB16_19
	movq	(%rsi), %r10
	cmpq	$8, %r8
	jae	.LBB16_11
	xorl	%r8d, %r8d
	jmp	.LBB16_12
.LBB16_11:
	movq	(%rsi,%r9), %r8
.LBB16_12:
	movq	-8(%rsi,%r14), %r11
	leaq	(%r11,%r14), %r15
	movabsq	$1424190036850132915, %r12
	imulq	%r15, %r12
	shrq	$58, %r12
	leaq	(%r12,%r12,4), %r12
	movq	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE@GOTPCREL(%rip), %r13
	leaq	(,%r12,8), %r15
	addq	%r13, %r15
	movzbl	38(%r13,%r12,8), %ebp
	xorq	%r14, %rbp
	xorq	2(%r13,%r12,8), %r10
	orq	%rbp, %r10
	xorq	2(%rcx,%r15), %rax
	xorq	2(%rdx,%r15), %rdi
	orq	%r10, %rax
	xorq	2(%r9,%r15), %r8
	orq	%rdi, %r8
	orq	%rax, %r8
	xorq	-6(%r14,%r15), %r11
	xorl	%eax, %eax
	orq	%r8, %r11
	setne	%al
	movzbl	(%rax,%r15), %eax
	cmpb	$29, %al
	jne	.LBB16_17
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	$0, 32(%rsp)
.LBB16_15:
	cmpq	$40, %r14
	movl	$40, %edx
	cmovbq	%r14, %rdx
	movq	%rsp, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.LBB16_16:
	movq	%r14, 8(%rbx)
	movaps	(%rsp), %xmm0
	movaps	16(%rsp), %xmm1
	movups	%xmm0, 16(%rbx)
	movups	%xmm1, 32(%rbx)
	movq	32(%rsp), %rax
	movq	%rax, 48(%rbx)
	movb	$1, %al
	jmp	.LBB16_18
.LBB16_17:
	movb	%al, 1(%rbx)
	xorl	%eax, %eax
.LBB16_18:
	movb	%al, (%rbx)
	movq	%rbx, %rax
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
.LBB16_19:
	.cfi_def_cfa_offset 96
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN3t297__bench87_$LT$impl$u20$core..convert..TryFrom$LT$$RF$$u5b$u8$u5d$$GT$$u20$for$u20$t29..Known$GT$8try_from17h9bc7fefc65ecd0b0E, .Lfunc_end16-_ZN3t297__bench87_$LT$impl$u20$core..convert..TryFrom$LT$$RF$$u5b$u8$u5d$$GT$$u20$for$u20$t29..Known$GT$8try_from17h9bc7fefc65ecd0b0E
	.cfi_endproc

	.section	.text._ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E,"ax",@progbits
	.globl	_ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E
	.p2align	4
	.type	_ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E,@function
_ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E:
	.cfi_startproc
	movq	%rdi, %rax
	notl	%eax
	andl	$536870911, %eax
	retq
.Lfunc_end17:
	.size	_ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E, .Lfunc_end17-_ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb0c339f82797aac2E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb0c339f82797aac2E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb0c339f82797aac2E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end18:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb0c339f82797aac2E, .Lfunc_end18-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb0c339f82797aac2E
	.cfi_endproc

	.section	".text._ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E","ax",@progbits
	.globl	_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E
	.p2align	4
	.type	_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E,@function
_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E:
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
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.9(%rip), %rsi
	movl	$1, %edx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
	movb	$1, %bpl
	testb	%al, %al
	jne	.LBB19_10
	movq	(%r14), %rcx
	addq	$8, %r14
	cmpq	$40, %rcx
	movl	$40, %eax
	movq	%rcx, 8(%rsp)
	cmovbq	%rcx, %rax
	movq	%r14, 16(%rsp)
	movq	%rax, 24(%rsp)
	leaq	32(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	*_RNvXs2_NtNtCsgEmfK2I1SDS_4core3str5lossyNtB5_10Utf8ChunksNtNtNtNtB9_4iter6traits8iterator8Iterator4next@GOTPCREL(%rip)
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB19_7
	leaq	80(%rsp), %r14
	leaq	64(%rsp), %r12
	movq	_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip), %r13
	movq	_RNvXs2_NtNtCsgEmfK2I1SDS_4core3str5lossyNtB5_10Utf8ChunksNtNtNtNtB9_4iter6traits8iterator8Iterator4next@GOTPCREL(%rip), %rbp
	jmp	.LBB19_3
	.p2align	4
.LBB19_6:
	leaq	32(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	*%rbp
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB19_7
.LBB19_3:
	movq	40(%rsp), %rdx
	movq	56(%rsp), %r15
	movq	%r14, %rdi
	callq	*_RNvMNtCsgEmfK2I1SDS_4core3stre12escape_debug@GOTPCREL(%rip)
	movq	%r14, 64(%rsp)
	movq	_RNvXs20_NtNtCsgEmfK2I1SDS_4core3str4iterNtB6_11EscapeDebugNtNtBa_3fmt7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	(%rbx), %rdi
	movq	8(%rbx), %rsi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.11(%rip), %rdx
	movq	%r12, %rcx
	callq	*%r13
	testb	%al, %al
	jne	.LBB19_11
	testq	%r15, %r15
	je	.LBB19_6
	movl	$3, %edx
	movq	%rbx, %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.12(%rip), %rsi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
	testb	%al, %al
	je	.LBB19_6
.LBB19_11:
	movb	$1, %bpl
	jmp	.LBB19_10
.LBB19_7:
	cmpq	$40, 8(%rsp)
	movb	$1, %bpl
	jbe	.LBB19_8
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.10(%rip), %rsi
	movl	$3, %edx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB19_10
.LBB19_8:
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.9(%rip), %rsi
	movl	$1, %edx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
	movl	%eax, %ebp
.LBB19_10:
	movl	%ebp, %eax
	addq	$200, %rsp
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
.Lfunc_end19:
	.size	_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E, .Lfunc_end19-_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E
	.cfi_endproc

	.section	".text._ZN59_$LT$t29..__bench..KnownSet$u20$as$u20$core..fmt..Debug$GT$3fmt17hdc8c64abf7503783E","ax",@progbits
	.globl	_ZN59_$LT$t29..__bench..KnownSet$u20$as$u20$core..fmt..Debug$GT$3fmt17hdc8c64abf7503783E
	.p2align	4
	.type	_ZN59_$LT$t29..__bench..KnownSet$u20$as$u20$core..fmt..Debug$GT$3fmt17hdc8c64abf7503783E,@function
_ZN59_$LT$t29..__bench..KnownSet$u20$as$u20$core..fmt..Debug$GT$3fmt17hdc8c64abf7503783E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9debug_set@GOTPCREL(%rip)
	movq	(%rbx), %r12
	testq	%r12, %r12
	je	.LBB20_4
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.7(%rip), %rbx
	leaq	8(%rsp), %r14
	leaq	7(%rsp), %r15
	movq	_RNvMs4_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_8DebugSet5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB20_2:
	rep		bsfq	%r12, %rax
	cmpq	$28, %rax
	ja	.LBB20_4
	leaq	-1(%r12), %r13
	movq	_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E@GOTPCREL(%rip), %rcx
	movzbl	(%rcx,%rax), %eax
	movb	%al, 7(%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	andq	%r13, %r12
	jne	.LBB20_2
.LBB20_4:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs4_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_8DebugSet6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end20:
	.size	_ZN59_$LT$t29..__bench..KnownSet$u20$as$u20$core..fmt..Debug$GT$3fmt17hdc8c64abf7503783E, .Lfunc_end20-_ZN59_$LT$t29..__bench..KnownSet$u20$as$u20$core..fmt..Debug$GT$3fmt17hdc8c64abf7503783E
	.cfi_endproc

	.section	".text._ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..arith..Sub$GT$3sub17hc210f7ebcab41113E","ax",@progbits
	.globl	_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..arith..Sub$GT$3sub17hc210f7ebcab41113E
	.p2align	4
	.type	_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..arith..Sub$GT$3sub17hc210f7ebcab41113E,@function
_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..arith..Sub$GT$3sub17hc210f7ebcab41113E:
	.cfi_startproc
	movq	%rsi, %rax
	notq	%rax
	andq	%rdi, %rax
	retq
.Lfunc_end21:
	.size	_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..arith..Sub$GT$3sub17hc210f7ebcab41113E, .Lfunc_end21-_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..arith..Sub$GT$3sub17hc210f7ebcab41113E
	.cfi_endproc

	.section	".text._ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitOr$GT$5bitor17h4697325dd51969d3E","ax",@progbits
	.globl	_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitOr$GT$5bitor17h4697325dd51969d3E
	.p2align	4
	.type	_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitOr$GT$5bitor17h4697325dd51969d3E,@function
_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitOr$GT$5bitor17h4697325dd51969d3E:
	.cfi_startproc
	movq	%rdi, %rax
	orq	%rsi, %rax
	retq
.Lfunc_end22:
	.size	_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitOr$GT$5bitor17h4697325dd51969d3E, .Lfunc_end22-_ZN64_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitOr$GT$5bitor17h4697325dd51969d3E
	.cfi_endproc

	.section	".text._ZN65_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitAnd$GT$6bitand17haebbd31359fb6ceeE","ax",@progbits
	.globl	_ZN65_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitAnd$GT$6bitand17haebbd31359fb6ceeE
	.p2align	4
	.type	_ZN65_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitAnd$GT$6bitand17haebbd31359fb6ceeE,@function
_ZN65_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitAnd$GT$6bitand17haebbd31359fb6ceeE:
	.cfi_startproc
	movq	%rdi, %rax
	andq	%rsi, %rax
	retq
.Lfunc_end23:
	.size	_ZN65_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitAnd$GT$6bitand17haebbd31359fb6ceeE, .Lfunc_end23-_ZN65_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..BitAnd$GT$6bitand17haebbd31359fb6ceeE
	.cfi_endproc

	.section	".text._ZN66_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Debug$GT$3fmt17he3d8b98d66eb3edbE","ax",@progbits
	.globl	_ZN66_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Debug$GT$3fmt17he3d8b98d66eb3edbE
	.p2align	4
	.type	_ZN66_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Debug$GT$3fmt17he3d8b98d66eb3edbE,@function
_ZN66_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Debug$GT$3fmt17he3d8b98d66eb3edbE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rdi, 8(%rsp)
	movq	_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E@GOTPCREL(%rip), %rax
	movq	%rax, 16(%rsp)
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.13(%rip), %rdx
	leaq	8(%rsp), %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end24:
	.size	_ZN66_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Debug$GT$3fmt17he3d8b98d66eb3edbE, .Lfunc_end24-_ZN66_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Debug$GT$3fmt17he3d8b98d66eb3edbE
	.cfi_endproc

	.section	".text._ZN68_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Display$GT$3fmt17h289bc7018a77e5aeE","ax",@progbits
	.globl	_ZN68_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Display$GT$3fmt17h289bc7018a77e5aeE
	.p2align	4
	.type	_ZN68_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Display$GT$3fmt17h289bc7018a77e5aeE,@function
_ZN68_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Display$GT$3fmt17h289bc7018a77e5aeE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$48, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r15
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.15(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb0c339f82797aac2E(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%rdi, 32(%rsp)
	movq	_ZN58_$LT$t29..__bench..Found$u20$as$u20$core..fmt..Display$GT$3fmt17h0e21903c81f94025E@GOTPCREL(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.16(%rip), %rdx
	leaq	16(%rsp), %rcx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
	movl	%eax, %ecx
	movb	$1, %al
	testb	%cl, %cl
	jne	.LBB25_4
	movq	%r15, %rdi
	callq	*_ZN3t297__bench15ParseKnownError7nearest17h16382aed57a7c17dE@GOTPCREL(%rip)
	cmpb	$29, %al
	jne	.LBB25_3
	xorl	%eax, %eax
	jmp	.LBB25_4
.LBB25_3:
	movb	%al, 15(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	_ZN3t297__bench59_$LT$impl$u20$core..fmt..Display$u20$for$u20$t29..Known$GT$3fmt17h2a8b740b480c4d2fE@GOTPCREL(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.17(%rip), %rdx
	leaq	16(%rsp), %rcx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
.LBB25_4:
	addq	$48, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end25:
	.size	_ZN68_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Display$GT$3fmt17h289bc7018a77e5aeE, .Lfunc_end25-_ZN68_$LT$t29..__bench..ParseKnownError$u20$as$u20$core..fmt..Display$GT$3fmt17h289bc7018a77e5aeE
	.cfi_endproc

	.section	".text._ZN92_$LT$t29..__bench..AnyKnown$LT$$RF$str$GT$$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hab59bc60d48649eeE","ax",@progbits
	.globl	_ZN92_$LT$t29..__bench..AnyKnown$LT$$RF$str$GT$$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hab59bc60d48649eeE
	.p2align	4
	.type	_ZN92_$LT$t29..__bench..AnyKnown$LT$$RF$str$GT$$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hab59bc60d48649eeE,@function
_ZN92_$LT$t29..__bench..AnyKnown$LT$$RF$str$GT$$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hab59bc60d48649eeE:
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
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	-8(%rdx), %r10
	cmpq	$28, %r10
	ja	.LBB26_13
	cmpq	$8, %r10
	movl	$8, %ecx
	cmovbq	%r10, %rcx
	movq	%rdx, %rax
	subq	%rcx, %rax
	cmpq	$8, %rax
	jae	.LBB26_3
	xorl	%eax, %eax
	jmp	.LBB26_4
.LBB26_3:
	movq	(%rsi,%rcx), %rax
.LBB26_4:
	cmpq	$16, %r10
	movl	$16, %r8d
	cmovbq	%r10, %r8
	movq	%rdx, %r9
	subq	%r8, %r9
	jb	.LBB26_16
	cmpq	$8, %r9
	jae	.LBB26_7
	xorl	%r9d, %r9d
	jmp	.LBB26_8
.LBB26_7:
	movq	(%rsi,%r8), %r9
.LBB26_8:
	cmpq	$24, %r10
	movl	$24, %r11d
	cmovbq	%r10, %r11
	movq	%rdx, %r10
	subq	%r11, %r10
	jb	.LBB26_16
	movq	(%rsi), %rbx
	cmpq	$8, %r10
	jae	.LBB26_11
	xorl	%r10d, %r10d
	jmp	.LBB26_12
.LBB26_11:
	movq	(%rsi,%r11), %r10
.LBB26_12:
	movq	-8(%rsi,%rdx), %r14
	leaq	(%r14,%rdx), %r15
	movabsq	$1424190036850132915, %r12
	imulq	%r15, %r12
	shrq	$58, %r12
	leaq	(%r12,%r12,4), %r12
	movq	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE@GOTPCREL(%rip), %r13
	leaq	(,%r12,8), %r15
	addq	%r13, %r15
	movzbl	38(%r13,%r12,8), %ebp
	xorq	%rdx, %rbp
	xorq	2(%r13,%r12,8), %rbx
	orq	%rbp, %rbx
	xorq	2(%rcx,%r15), %rax
	xorq	2(%r8,%r15), %r9
	orq	%rbx, %rax
	xorq	2(%r11,%r15), %r10
	orq	%r9, %r10
	orq	%rax, %r10
	xorq	-6(%rdx,%r15), %r14
	xorl	%eax, %eax
	orq	%r10, %r14
	setne	%al
	movzbl	(%rax,%r15), %eax
	cmpb	$29, %al
	jne	.LBB26_14
.LBB26_13:
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	jmp	.LBB26_15
.LBB26_14:
	movb	%al, 8(%rdi)
	movq	$0, (%rdi)
.LBB26_15:
	movq	%rdi, %rax
	addq	$8, %rsp
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
.LBB26_16:
	.cfi_def_cfa_offset 64
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8(%rip), %rdi
	leaq	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end26:
	.size	_ZN92_$LT$t29..__bench..AnyKnown$LT$$RF$str$GT$$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hab59bc60d48649eeE, .Lfunc_end26-_ZN92_$LT$t29..__bench..AnyKnown$LT$$RF$str$GT$$u20$as$u20$core..convert..From$LT$$RF$str$GT$$GT$4from17hab59bc60d48649eeE
	.cfi_endproc

	.type	_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E,@object
	.section	.rodata._ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E,"a",@progbits
	.globl	_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E
_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E:
	.ascii	"\000\001\002\003\004\005\006\007\b\t\n\013\f\r\016\017\020\021\022\023\024\025\026\027\030\031\032\033\034"
	.size	_ZN3t297__bench7REASONS17h0d8a1c7cd0c0f601E, 29

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/str/mod.rs"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.0, 76

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.1,@object
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.1:
	.asciz	"t29.rs"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.1, 7

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2,@object
	.section	.data.rel.ro..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2:
	.quad	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.1
	.asciz	"\006\000\000\000\000\000\000\000\345\006\000\000\024\000\000"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.2, 24

	.type	_ZN3t297__bench11VARIANTS_AT17ha3804803d115681fE,@object
	.section	.rodata._ZN3t297__bench11VARIANTS_AT17ha3804803d115681fE,"a",@progbits
	.globl	_ZN3t297__bench11VARIANTS_AT17ha3804803d115681fE
	.p2align	1, 0x0
_ZN3t297__bench11VARIANTS_AT17ha3804803d115681fE:
	.asciz	"\000\000\002\000\004\000\006\000\b\000\n\000\f\000\016\000\020\000\022\000\024\000\027\000\032\000\035\000 \000#\000&\000)\000,\000/\0002\0005\0008\000;\000>\000A\000D\000G\000J\000M"
	.size	_ZN3t297__bench11VARIANTS_AT17ha3804803d115681fE, 60

	.type	_ZN3t297__bench12DEPRECATIONS17hbf403d79929cf153E,@object
	.section	.rodata._ZN3t297__bench12DEPRECATIONS17hbf403d79929cf153E,"a",@progbits
	.globl	_ZN3t297__bench12DEPRECATIONS17hbf403d79929cf153E
	.p2align	3, 0x0
_ZN3t297__bench12DEPRECATIONS17hbf403d79929cf153E:
	.size	_ZN3t297__bench12DEPRECATIONS17hbf403d79929cf153E, 0

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.3,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.3,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.3:
	.ascii	"One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many.One of many."
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.3, 348

	.type	_ZN3t297__bench4DOCS17he8de67291bf94280E,@object
	.section	.data.rel.ro._ZN3t297__bench4DOCS17he8de67291bf94280E,"aw",@progbits
	.globl	_ZN3t297__bench4DOCS17he8de67291bf94280E
	.p2align	3, 0x0
_ZN3t297__bench4DOCS17he8de67291bf94280E:
	.quad	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.3
	.asciz	"\\\001\000\000\000\000\000"
	.size	_ZN3t297__bench4DOCS17he8de67291bf94280E, 16

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4:
	.ascii	"user_hangupagent_hangupcall_transfervoicemail_reachedivr_reachedinactivitymax_duration_reacheddial_busydial_faileddial_no_answerinvalid_destinationtelephony_provider_permission_deniedtelephony_provider_unavailablesip_routing_errormarked_as_spamuser_declinedconcurrency_limit_reachedno_valid_paymentscam_detectederror_llm_websocket_openerror_llm_websocket_lost_connectionerror_llm_websocket_runtimeerror_llm_websocket_corrupt_payloaderror_no_audio_receivederror_asrerror_retellerror_unknownerror_user_not_joinedregistered_call_timeout"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4, 533

	.type	_ZN3t297__bench5NAMES17h7c836675d546b597E,@object
	.section	.data.rel.ro._ZN3t297__bench5NAMES17h7c836675d546b597E,"aw",@progbits
	.globl	_ZN3t297__bench5NAMES17h7c836675d546b597E
	.p2align	3, 0x0
_ZN3t297__bench5NAMES17h7c836675d546b597E:
	.quad	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.4
	.asciz	"\025\002\000\000\000\000\000"
	.size	_ZN3t297__bench5NAMES17h7c836675d546b597E, 16

	.type	_ZN3t297__bench7DOCS_AT17h32c056fc2d8bc4d9E,@object
	.section	.rodata._ZN3t297__bench7DOCS_AT17h32c056fc2d8bc4d9E,"a",@progbits
	.globl	_ZN3t297__bench7DOCS_AT17h32c056fc2d8bc4d9E
	.p2align	1, 0x0
_ZN3t297__bench7DOCS_AT17h32c056fc2d8bc4d9E:
	.ascii	"\000\000\f\000\030\000$\0000\000<\000H\000T\000`\000l\000x\000\204\000\220\000\234\000\250\000\264\000\300\000\314\000\330\000\344\000\360\000\374\000\b\001\024\001 \001,\0018\001D\001P\001\\\001"
	.size	_ZN3t297__bench7DOCS_AT17h32c056fc2d8bc4d9E, 60

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5,@object
	.section	.data.rel.ro..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5:
	.quad	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.0
	.asciz	"K\000\000\000\000\000\000\000Q\003\000\000\025\000\000"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.5, 24

	.type	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE,@object
	.section	.rodata._ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE,"a",@progbits
	.globl	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE
	.p2align	1, 0x0
_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE:
	.ascii	"\000\000\013\000\027\000$\0005\000@\000J\000^\000g\000r\000\200\000\223\000\267\000\325\000\346\000\364\000\001\001\032\001*\0017\001O\001r\001\215\001\260\001\307\001\320\001\334\001\351\001\376\001\025\002"
	.size	_ZN3t297__bench8NAMES_AT17h7204c0b2c03996fdE, 60

	.type	_ZN3t297__bench8REMOVALS17h1344cd5e3519270dE,@object
	.section	.rodata._ZN3t297__bench8REMOVALS17h1344cd5e3519270dE,"a",@progbits
	.globl	_ZN3t297__bench8REMOVALS17h1344cd5e3519270dE
	.p2align	3, 0x0
_ZN3t297__bench8REMOVALS17h1344cd5e3519270dE:
	.size	_ZN3t297__bench8REMOVALS17h1344cd5e3519270dE, 0

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6:
	.ascii	"V0V1V2V3V4V5V6V7V8V9V10V11V12V13V14V15V16V17V18V19V20V21V22V23V24V25V26V27V28"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6, 77

	.type	_ZN3t297__bench8VARIANTS17h8c7e619878ec929eE,@object
	.section	.data.rel.ro._ZN3t297__bench8VARIANTS17h8c7e619878ec929eE,"aw",@progbits
	.globl	_ZN3t297__bench8VARIANTS17h8c7e619878ec929eE
	.p2align	3, 0x0
_ZN3t297__bench8VARIANTS17h8c7e619878ec929eE:
	.quad	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.6
	.asciz	"M\000\000\000\000\000\000"
	.size	_ZN3t297__bench8VARIANTS17h8c7e619878ec929eE, 16

	.type	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE,@object
	.section	.rodata._ZN3t297__bench9FIND_ROWS17h14960568d48f417cE,"a",@progbits
	.globl	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE
	.p2align	3, 0x0
_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE:
	.asciz	"\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\007\035dial_busy                           \t\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\034\035registered_call_timeout             \027\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\n\035invalid_destination                 \023\000\025\035error_llm_websocket_runtime         \033\000\035\035                                    \000\000\005\035inactivity                          \n\000\027\035error_no_audio_received             \027\000\035\035                                    \000\000\032\035error_unknown                       \r\000\b\035dial_failed                         \013\000\016\035marked_as_spam                      \016\000\031\035error_retell                        \f\000\003\035voicemail_reached                   \021\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\f\035telephony_provider_unavailable      \036\000\000\035user_hangup                         \013\000\t\035dial_no_answer                      \016\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\002\035call_transfer                       \r\000\026\035error_llm_websocket_corrupt_payload #\000\006\035max_duration_reached                \024\000\013\035telephony_provider_permission_denied$\000\035\035                                    \000\000\035\035                                    \000\000\017\035user_declined                       \r\000\035\035                                    \000\000\001\035agent_hangup                        \f\000\035\035                                    \000\000\030\035error_asr                           \t\000\035\035                                    \000\000\024\035error_llm_websocket_lost_connection #\000\035\035                                    \000\000\035\035                                    \000\000\023\035error_llm_websocket_open            \030\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\035\035                                    \000\000\021\035no_valid_payment                    \020\000\004\035ivr_reached                         \013\000\035\035                                    \000\000\r\035sip_routing_error                   \021\000\035\035                                    \000\000\033\035error_user_not_joined               \025\000\020\035concurrency_limit_reached           \031\000\022\035scam_detected                       \r\000\035\035                                    \000"
	.size	_ZN3t297__bench9FIND_ROWS17h14960568d48f417cE, 2560

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.7,@object
	.section	.data.rel.ro..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.7:
	.asciz	"\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_ZN3t297__bench57_$LT$impl$u20$core..fmt..Debug$u20$for$u20$t29..Known$GT$3fmt17hc2831e928e311f4dE
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.7, 32

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8:
	.ascii	"mid > len"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.8, 9

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.9,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.9,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.9:
	.byte	96
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.9, 1

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.10,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.10,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.10:
	.ascii	"\342\200\246"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.10, 3

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.11,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.11:
	.asciz	"\300"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.11, 2

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.12,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.12,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.12:
	.ascii	"\357\277\275"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.12, 3

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.13,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.13:
	.asciz	"\020ParseKnownError(\300\001)"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.13, 21

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.14,@object
	.section	.rodata..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.14,"a",@progbits
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.14:
	.ascii	"a wire name of bench"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.14, 20

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.15,@object
	.section	.data.rel.ro..Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.15:
	.quad	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.14
	.asciz	"\024\000\000\000\000\000\000"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.15, 16

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.16,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.16:
	.asciz	"\texpected \300\b, found \300"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.16, 22

	.type	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.17,@object
.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.17:
	.asciz	"\020; did you mean `\300\002`?"
	.size	.Lanon.e6c232cdf0b40ec51c25e4b8dc91a333.17, 22

	.globl	_ZN62_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..Not$GT$3not17hf2ab978231e48d2fE
	.type	_ZN62_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..Not$GT$3not17hf2ab978231e48d2fE,@function
_ZN62_$LT$t29..__bench..KnownSet$u20$as$u20$core..ops..bit..Not$GT$3not17hf2ab978231e48d2fE = _ZN3t297__bench8KnownSet10complement17h62f29b894fa20924E
	.globl	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$13is_deprecated17habcdcbfdad3f3979E
	.type	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$13is_deprecated17habcdcbfdad3f3979E,@function
_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$13is_deprecated17habcdcbfdad3f3979E = _ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$10is_removed17hac809681a6a7fc76E
	.globl	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$7removal17h0e03307418b59331E
	.type	_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$7removal17h0e03307418b59331E,@function
_ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$7removal17h0e03307418b59331E = _ZN3t297__bench28_$LT$impl$u20$t29..Known$GT$11deprecation17h89628e3f87ca00e1E
	.globl	_ZN3t297__bench78_$LT$impl$u20$core..convert..TryFrom$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$8try_from17h695d830b12b19a0fE
	.type	_ZN3t297__bench78_$LT$impl$u20$core..convert..TryFrom$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$8try_from17h695d830b12b19a0fE,@function
_ZN3t297__bench78_$LT$impl$u20$core..convert..TryFrom$LT$$RF$str$GT$$u20$for$u20$t29..Known$GT$8try_from17h695d830b12b19a0fE = _ZN3t297__bench67_$LT$impl$u20$core..str..traits..FromStr$u20$for$u20$t29..Known$GT$8from_str17h06da6f13c8714183E
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
