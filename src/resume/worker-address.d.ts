/** Vite gives the address of the built worker. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
