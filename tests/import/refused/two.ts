export type A = 'one' | 'two';
export type B = 'three' | 'four';
