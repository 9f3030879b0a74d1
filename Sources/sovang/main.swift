import SoVangCLI

CommandLineTool.run()
