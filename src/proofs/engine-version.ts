/** Version of the code that judges, as package.json has it: a test holds the two together. */
export const ENGINE_VERSION = '0.1.0';
