/** Compares what is generated for a table with the table, and throws where they differ. */
export declare function check(name: string, made: object): void;
