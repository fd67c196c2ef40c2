/** The address of a module that runs in a thread of its own; made by the plugin in vite.config.ts. */
declare module '*?thread' {
  const url: string
  export default url
}
