/** What WXT replaces at build time. */
interface ImportMetaEnv {
  /** True in the Firefox build. */
  readonly FIREFOX: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
