/** What a browser is told of the app, so that it can be put among a machine's own programs. All places are relative to the page. */
export const MANIFEST = {
  name: "Hjemvej: hvad bolig først koster, og hvem der betaler",
  short_name: "Hjemvej",
  description:
    "Hvad det koster, hvem der betaler, og hvad mennesker får ud af det, når en kommune går fra behandling først til bolig først.",
  lang: "da",
  dir: "ltr",
  start_url: "./",
  scope: "./",
  display: "standalone",
  theme_color: "#f4f5f3",
  background_color: "#f4f5f3",
  categories: ["finance", "government"],
  icons: [
    {
      src: "./icons/icon.svg",
      sizes: "any",
      type: "image/svg+xml",
      purpose: "any",
    },
    {
      src: "./icons/icon-192.png",
      sizes: "192x192",
      type: "image/png",
      purpose: "any",
    },
    {
      src: "./icons/icon-512.png",
      sizes: "512x512",
      type: "image/png",
      purpose: "any",
    },
    {
      src: "./icons/maskable-512.png",
      sizes: "512x512",
      type: "image/png",
      purpose: "maskable",
    },
  ],
};
