/** Every text that a user can read, in one typed table. */
export * as vi from './vi';
