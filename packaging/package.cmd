@echo off
rem Builds what people install on Windows into target\package\: a portable zip and an msi for one user, without
rem administrator rights. Needs a JDK 25 in JAVA_HOME, Maven, and the WiX Toolset for the msi.
rem   packaging\package.cmd            both
rem   packaging\package.cmd image      only the program's folder
setlocal
cd /d "%~dp0.."
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
  echo Please install a JDK 25, for example Eclipse Temurin 25 from adoptium.net, and set JAVA_HOME to it. 1>&2
  exit /b 1
)
"%JAVA_HOME%\bin\java.exe" packaging\Package.java %*
