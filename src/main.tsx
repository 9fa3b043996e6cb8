import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../node_modules/dkfds/dist/css/dkfds-virkdk.css";
import "./ui/style.css";
import { App } from "./ui/App";
import { keepDisplayShown } from "./ui/display";
import { beginKeeping } from "./ui/work/keeping";
import { holdThisBuild } from "./ui/work/offlineState";

const root = document.getElementById("root");
if (!root) throw new Error('index.html has no element with id "root".');

keepDisplayShown();
holdThisBuild();
await beginKeeping();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
