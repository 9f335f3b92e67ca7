@echo off
rem Ratslotse's start script for Windows. ratslotse help lists the commands.
rem RATSLOTSE_HOME names the data folder, RATSLOTSE_PORT the port. JAVA_HOME must name a JDK 25 or newer.
setlocal
set "HERE=%~dp0"
if not defined RATSLOTSE_HOME set "RATSLOTSE_HOME=%HERE%data"
if not defined RATSLOTSE_PARTS set "RATSLOTSE_PARTS=%HERE%build\parts"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version 2>nul | findstr /r /c:"^openjdk 2[5-9]" /c:"^java 2[5-9]" /c:" [3-9][0-9]\." >nul
if errorlevel 1 (
  echo Ratslotse needs a JDK 25 or newer. Install one, for example Eclipse Temurin 25, and set JAVA_HOME to its folder. 1>&2
  exit /b 1
)
if "%1"=="test" (
  python "%HERE%setup\fetch.py" --into "%RATSLOTSE_PARTS%" || exit /b 1
  cd /d "%HERE%"
  call mvn -B -ntp verify
  exit /b %ERRORLEVEL%
)
if not exist "%HERE%build\app\ratslotse.jar" (
  echo Building Ratslotse, the first time takes a few minutes ... 1>&2
  pushd "%HERE%"
  call mvn -B -q -DskipTests -Dspotless.check.skip -Dmaven.javadoc.skip package || exit /b 1
  popd
  "%JAVA%" -Djarmode=tools -jar "%HERE%web\target\ratslotse.jar" extract --destination "%HERE%build\app" >nul || exit /b 1
)
if "%1"=="demo" python "%HERE%setup\fetch.py" --into "%RATSLOTSE_PARTS%"
if "%1"=="start" python "%HERE%setup\fetch.py" --into "%RATSLOTSE_PARTS%"
set "CACHE=%HERE%build\app\ratslotse.aot"
set "AOT="
if not exist "%HERE%build\app\.prepared" (
  echo Preparing quick starts, once ... 1>&2
  type nul > "%HERE%build\app\.prepared"
  call :prepare
)
if exist "%CACHE%" set "AOT=-XX:AOTCache="%CACHE%""
"%JAVA%" %AOT% -Xlog:aot*=off --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Djdk.virtualThreadScheduler.parallelism=16 ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Dratslotse.models=%RATSLOTSE_PARTS%\models" "-Dratslotse.pgvector=%RATSLOTSE_PARTS%\pgvector" "-Dratslotse.sample=%HERE%sample" ^
  -jar "%HERE%build\app\ratslotse.jar" %*
exit /b %ERRORLEVEL%

:prepare
setlocal
set "RATSLOTSE_HOME=%TEMP%\ratslotse-%RANDOM%"
set "RATSLOTSE_PORT=0"
"%JAVA%" -XX:AOTCacheOutput="%CACHE%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Djdk.virtualThreadScheduler.parallelism=16 ^
  "-Dratslotse.models=%RATSLOTSE_PARTS%\models" "-Dratslotse.pgvector=%RATSLOTSE_PARTS%\pgvector" ^
  -jar "%HERE%build\app\ratslotse.jar" status --json >nul 2>&1
rmdir /s /q "%RATSLOTSE_HOME%" 2>nul
endlocal
exit /b 0
